#include "metrics/leaks/chaincounts.h"

#include "metrics/facttabledata.h"
#include "metrics/selection.h"

#include <vector>

namespace lotboard::metrics {
namespace {

/// The steps that a lead has taken, as bits.
enum Step : std::uint8_t { Counted = 1, Contacted = 2, Appointed = 4, Showed = 8 };
constexpr std::uint8_t allSteps = Counted | Contacted | Appointed | Showed;

class ChainMaker
{
public:
    ChainMaker(const FactTable& facts, const Filter& filter, const Period& period, int daysAfter)
        : m_facts(facts)
        , m_filter(filter)
        , m_first(numberOf(period.first))
        , m_last(numberOf(period.last))
        , m_seenUntil(m_last + daysAfter)
        , m_steps(facts.parts().slotCount)
    {
    }

    ChainTable make()
    {
        markLeads();
        markSteps(Stream::FirstContact, Contacted);
        markSteps(Stream::FirstAppointment, Appointed);
        markSteps(Stream::FirstShow, Showed);
        countLeads();
        addSales();
        return std::move(m_table);
    }

private:
    bool isOfPeriod(DayNumber day) const { return day >= m_first && day <= m_last; }
    ChainCounts& countsOf(LeadSlot lead)
    {
        return m_table[{m_facts.leadValue(&LeadColumns::person, lead),
            m_facts.leadValue(&LeadColumns::source, lead)}];
    }

    /// Of all time: a sale of the period may be of an older lead.
    void markLeads()
    {
        const Selection selection(
            m_facts, {.filter = m_filter}, {Period::all().first, Period::all().last});
        std::vector<std::uint32_t> rows;
        for (const EventChunk& chunk : m_facts.events(Stream::Received)) {
            selection.select(Stream::Received, *chunk, rows);
            for (const std::uint32_t row : rows) {
                if (chunk->flags[row] & flag::counted)
                    m_steps[chunk->lead[row]] = Counted;
            }
        }
    }

    void markSteps(Stream stream, Step step)
    {
        for (const EventChunk& chunk : m_facts.events(stream)) {
            if (chunk->lastArrival < m_first || chunk->firstArrival > m_last)
                continue;
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                if (isOfPeriod(chunk->arrival[row]) && chunk->day[row] <= m_seenUntil)
                    m_steps[chunk->lead[row]] |= step;
            }
        }
    }

    void countLeads()
    {
        for (const EventChunk& chunk : m_facts.events(Stream::Received)) {
            for (std::size_t row = 0; row < chunk->size(); ++row) {
                const LeadSlot lead = chunk->lead[row];
                const std::uint8_t steps = m_steps[lead];
                if (!isOfPeriod(chunk->arrival[row]) || !(steps & Counted))
                    continue;
                ChainCounts& counts = countsOf(lead);
                ++counts.leads;
                const bool isContacted = steps & Contacted;
                const bool isAppointed = isContacted && (steps & Appointed);
                counts.contacted += isContacted;
                counts.appointed += isAppointed;
                counts.showed += isAppointed && (steps & Showed);
            }
        }
    }

    void addSales()
    {
        const Selection selection(
            m_facts, {.filter = m_filter}, {Period::all().first, Period::all().last});
        std::vector<std::uint32_t> rows;
        for (const EventChunk& chunk : m_facts.events(Stream::Sale)) {
            selection.select(Stream::Sale, *chunk, rows);
            for (const std::uint32_t row : rows)
                addSaleWithoutLead(*chunk, row);
            for (std::size_t row = 0; row < chunk->size(); ++row)
                addSaleOfLead(*chunk, row);
        }
    }

    static CarSum sumOf(const EventColumns& columns, std::size_t row)
    {
        const MoneyRow& money = columns.money[row];
        return {static_cast<double>(money.basisPoints) / wholeDeal,
            static_cast<double>(money.frontGross + money.backGross)};
    }

    void addSaleWithoutLead(const EventColumns& columns, std::size_t row)
    {
        const bool hasLead = columns.lead[row] != noLead && (columns.flags[row] & flag::counted);
        if (!hasLead && isOfPeriod(columns.day[row]))
            m_table[{columns.person[row], columns.money[row].source}].withoutLead
                += sumOf(columns, row);
    }

    void addSaleOfLead(const EventColumns& columns, std::size_t row)
    {
        const LeadSlot lead = columns.lead[row];
        if (lead == noLead || !(m_steps[lead] & Counted))
            return;
        const CarSum sum = sumOf(columns, row);
        if (isOfPeriod(columns.day[row]))
            countsOf(lead).otherPeriods += sum;
        if (!isOfPeriod(columns.arrival[row]) || columns.day[row] > m_seenUntil)
            return;
        ChainCounts& counts = countsOf(lead);
        (m_steps[lead] == allSteps ? counts.sold : counts.stepSkipped) += sum;
        counts.otherPeriods += {-sum.cars, -sum.gross};
    }

    const FactTable& m_facts;
    const Filter& m_filter;
    DayNumber m_first = 0;
    DayNumber m_last = 0;
    DayNumber m_seenUntil = 0;
    std::vector<std::uint8_t> m_steps; ///< By slot.
    ChainTable m_table {};
};

} // namespace

CarSum& CarSum::operator+=(const CarSum& other)
{
    cars += other.cars;
    gross += other.gross;
    return *this;
}

CarSum ChainCounts::units() const
{
    CarSum sum = sold;
    sum += stepSkipped;
    sum += otherPeriods;
    sum += withoutLead;
    return sum += outside;
}

ChainCounts& ChainCounts::operator+=(const ChainCounts& other)
{
    leads += other.leads;
    contacted += other.contacted;
    appointed += other.appointed;
    showed += other.showed;
    sold += other.sold;
    stepSkipped += other.stepSkipped;
    otherPeriods += other.otherPeriods;
    withoutLead += other.withoutLead;
    outside += other.outside;
    return *this;
}

ChainTable chainTable(
    const FactTable& facts, const Filter& filter, const Period& period, int daysAfter)
{
    return ChainMaker(facts, filter, period, daysAfter).make();
}

} // namespace lotboard::metrics
