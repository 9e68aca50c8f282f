#pragma once

#include "storage/changes/leadsight.h"
#include "storage/rows/rowaccess.h"

// How the repositories of what belongs to one lead (communications, appointments, shows) read and
// write it: only of leads that the session sees, and only to leads that it works on.

namespace lotboard::storage {

/// Error::NotFound, Error::Forbidden.
template<class T>
Result<T> findOfLead(Database& database, const Session& session, decltype(T::id) id)
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<T> {
        auto row = findRow<T>(database, id);
        if (!row)
            return row;
        const auto seen = checkSees(database, session, row->lead);
        return seen ? std::move(row) : Result<T>(seen.error());
    });
}

/// `condition` as for selectRows(), with one ? for the lead.
template<class T>
Result<std::vector<T>> rowsOfLead(
    Database& database, const Session& session, LeadId lead, std::string_view condition)
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<T>> {
        if (const auto seen = checkSees(database, session, lead); !seen)
            return seen.error();
        return selectRows<T>(database, condition, lead);
    });
}

template<class T>
Result<T> insertOfLead(const Session& session, UnitOfWork& unit, const T& value)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<T> {
        const auto own = checkWorksOn(unit.database(), session, value.lead);
        return own ? insertRow(unit, value) : Result<T>(own.error());
    });
}

template<class T>
Result<T> updateOfLead(const Session& session, UnitOfWork& unit, const T& value)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<T> {
        const auto stored = findRow<T>(unit.database(), value.id);
        if (!stored)
            return stored;
        // Neither taken from somebody else's lead nor given to one.
        for (const LeadId lead : {stored->lead, value.lead}) {
            if (const auto own = checkWorksOn(unit.database(), session, lead); !own)
                return own.error();
        }
        return updateRow(unit, value);
    });
}

} // namespace lotboard::storage
