#pragma once

#include "base/result.h"
#include "domain/goal.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves goals. Needs Right::ReadBoard to read and Right::ManageStore to write.
class GoalRepository
{
public:
    /// `database` must outlive the repository.
    explicit GoalRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Goal> find(const Session& session, GoalId id) const;
    /// By the first day.
    Result<std::vector<Goal>> all(const Session& session) const;
    /// Stores a new one and returns it with its id.
    Result<Goal> insert(const Session& session, UnitOfWork& unit, const Goal& goal);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Goal> update(const Session& session, UnitOfWork& unit, const Goal& goal);
    /// Takes it away; Error::NotFound, Error::Conflict if it is no longer at its version.
    Status remove(const Session& session, UnitOfWork& unit, const Goal& goal);

private:
    Database& m_database;
};

} // namespace lotboard::storage
