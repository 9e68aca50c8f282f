#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/duplicates.h"
#include "domain/session.h"
#include "storage/find/findindex.h"

#include <vector>

namespace lotboard::storage {

/// Finds customers who may be one and the same. Pairs that somebody found to be two people, and
/// customers that were merged already, are left out. Needs Right::ReadCustomers.
class DuplicateReader
{
public:
    explicit DuplicateReader(Database& database) : m_database(database) { }

    /// Who of the store may be `typed`, at most five: those with a reason, the surest first; then
    /// those whose names begin like it, without one. A customer with the id of `typed`, and whom
    /// the session does not see, are left out. `index` is of the database.
    Result<std::vector<KnownCustomer>> known(
        const Session& session, const FindIndex& index, const Customer& typed) const;

    /// The surest pairs, `most` of them. Of many with one number or address each is paired with the
    /// first of them. Seconds at a million customers. Error::Cancelled.
    Result<SuspectedDuplicates> suspected(
        const Session& session, std::size_t most, const JobControl& job) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
