#pragma once

#include "metrics/query.h"

#include "support/storestory.h"

#include <random>

namespace lotboard::metrics {

/// Makes stores and questions at random, with everything that data can have: gaps, late entries,
/// several of each, what belongs to nobody.
class RandomStore
{
public:
    explicit RandomStore(unsigned seed);

    StoreStory story {};

    Query query();
    /// One that the summaries of chunks answer: no filter, no window, by days, people and sources.
    Query plainQuery();
    /// Changes, adds or takes out a few leads and what belongs to them; answers which.
    std::vector<LeadId> change();
    /// Changes sales that have no lead; answers which.
    std::vector<SaleId> changeSales();
    void changeSpend();

    int number(int least, int greatest);
    bool happens(double probability);

private:
    template<class T>
    T oneOf(const std::vector<T>& choices)
    {
        return choices[static_cast<std::size_t>(number(0, static_cast<int>(choices.size()) - 1))];
    }
    void names();
    LeadFact leadFact(LeadId id);
    void historyOf(const LeadFact& lead);
    void changeOnePart(LeadId id);
    void sale(LeadId lead, CustomerId customer, std::chrono::sys_days around);
    std::vector<SaleCredit> credits();
    Dimension dimension();
    QString keyOf(Dimension dimension);
    StaffId anyone() { return {number(0, 4)}; }
    void sortById();

    std::mt19937 m_random;
    std::int64_t m_lastId = 0; ///< Of anything.
};

} // namespace lotboard::metrics
