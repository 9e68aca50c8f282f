#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/show.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves visits. Needs Right::ReadCustomers to read and Right::EditLeads to write;
/// somebody else's leads are refused, see LeadSight.
class ShowRepository
{
public:
    /// `database` must outlive the repository.
    explicit ShowRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Show> find(const Session& session, ShowId id) const;
    /// By time.
    Result<std::vector<Show>> ofLead(const Session& session, LeadId lead) const;
    /// Stores a new one and returns it with its id.
    Result<Show> insert(const Session& session, UnitOfWork& unit, const Show& show);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Show> update(const Session& session, UnitOfWork& unit, const Show& show);

private:
    Database& m_database;
};

} // namespace lotboard::storage
