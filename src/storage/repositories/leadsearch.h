#pragma once

#include "base/strongid.h"

#include <QString>

#include <vector>

namespace lotboard::storage {

class Database;

/// The leads that somebody means by a few typed letters: part of a name, of a phone number in any
/// spelling, of an e-mail address, of a stock number, VIN or external id; without regard to case.
/// Reads customers once, when it is made; throws DatabaseError. About 0.3 s at a million customers.
class LeadSearch
{
public:
    /// An empty `text` matches every lead.
    LeadSearch(Database& database, const QString& text);

    bool matches(LeadId lead, CustomerId customer) const
    {
        return m_isEverything || isIn(m_customers, customer.value) || isIn(m_leads, lead.value);
    }

private:
    using Ids = std::vector<bool>;
    static bool isIn(const Ids& ids, std::int64_t id)
    {
        const auto position = static_cast<std::size_t>(id);
        return position < ids.size() && ids[position];
    }
    static void insert(Ids& ids, std::int64_t id);

    bool m_isEverything;
    Ids m_customers {};
    Ids m_leads {};
};

} // namespace lotboard::storage
