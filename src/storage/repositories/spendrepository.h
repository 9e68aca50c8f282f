#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/source.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves what was spent. Needs Right::ReadBoard to read and Right::ManageStore to write.
class SpendRepository
{
public:
    /// `database` must outlive the repository.
    explicit SpendRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Spend> find(const Session& session, SpendId id) const;
    /// By the first day.
    Result<std::vector<Spend>> all(const Session& session) const;
    /// Stores a new one and returns it with its id.
    Result<Spend> insert(const Session& session, UnitOfWork& unit, const Spend& spend);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Spend> update(const Session& session, UnitOfWork& unit, const Spend& spend);
    /// Error::NotFound, Error::Conflict if it is no longer at its version.
    Status remove(const Session& session, UnitOfWork& unit, const Spend& spend);

private:
    Database& m_database;
};

} // namespace lotboard::storage
