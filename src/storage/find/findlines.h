#pragma once

#include "domain/finding.h"
#include "storage/changes/leadsight.h"

#include <cstdint>

namespace lotboard::storage {

class Database;

/// Says of a customer, vehicle or deal that was found what a line of the answer says, but not why
/// it was found. Shows a session no customer or deal, and no lead of one, that it does not see.
class FindLines
{
public:
    /// `database` must outlive the object.
    FindLines(Database& database, const LeadSight& sight) : m_database(database), m_sight(sight) { }

    // False if the row is not to be shown: gone, merged, erased or not seen. Throw DatabaseError.
    bool readCustomer(std::int64_t id, Finding& finding) const;
    /// Only if an open lead is theirs; it is the one that the finding has.
    bool readCustomerWithOpenLead(std::int64_t id, Finding& finding) const;
    bool readVehicle(std::int64_t id, Finding& finding) const;
    bool readDeal(std::int64_t id, Finding& finding) const;

private:
    bool readSeenLead(std::string_view leads, std::int64_t id, Finding& finding) const;
    bool seesCustomer(CustomerId customer, Finding& finding) const;
    bool readPerson(std::int64_t id, Finding& finding) const;

    Database& m_database;
    LeadSight m_sight;
};

} // namespace lotboard::storage
