#pragma once

#include "domain/finding.h"
#include "storage/find/findindex.h"

namespace lotboard::storage {

class Database;

/// What somebody searches the list of leads for, and where to look it up: nothing, and nowhere, if
/// nothing was typed.
struct LeadSearchTerms
{
    FindQuery query {};
    FindIndexPtr index {};
};

/// The leads that somebody means by a few typed letters: those of the customers, and those that
/// want the vehicles, that the same letters find anywhere else. Reads when it is made; throws
/// DatabaseError.
class LeadSearch
{
public:
    /// Without a text every lead matches.
    LeadSearch(Database& database, const LeadSearchTerms& terms);

    bool matches(LeadId lead, CustomerId customer) const
    {
        return m_isEverything || m_customers.contains(customer.value)
            || m_leads.contains(lead.value);
    }

private:
    bool m_isEverything;
    IdSet m_customers {};
    IdSet m_leads {};
};

} // namespace lotboard::storage
