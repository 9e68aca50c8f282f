#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/leadlist.h"
#include "domain/session.h"
#include "storage/repositories/leadsearch.h"

#include <span>
#include <vector>

namespace lotboard::storage {

class Database;

/// The table of leads: which ones in which order, and the lines of those in sight. Holds no line in
/// memory that was not asked for. Needs Right::ReadCustomers; somebody else's leads are left out,
/// see LeadSight.
class LeadList
{
public:
    /// `database` must outlive the list.
    explicit LeadList(Database& database) : m_database(database) { }

    /// The leads that the query lets through, in its order, of `search` alone (which says what the
    /// text of the query means); those that are equal by it newest
    /// first. At a million leads 0.1 to 1.5 s, so never on the GUI thread. Error::Cancelled.
    Result<std::vector<LeadId>> ids(const Session& session, const LeadListQuery& query,
        const LeadSearchTerms& search, const JobControl& job) const;
    /// The lines of these leads, in their order. One that is gone, or that the session does not
    /// see, has a line with only its id. About 20 µs a line.
    Result<std::vector<LeadListRow>> rows(
        const Session& session, std::span<const LeadId> leads) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
