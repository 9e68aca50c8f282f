#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves the people of the store. Needs Right::ReadBoard to read and Right::ManageStore
/// to write.
class StaffRepository
{
public:
    /// `database` must outlive the repository.
    explicit StaffRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Staff> find(const Session& session, StaffId id) const;
    /// By name, those who left as well.
    Result<std::vector<Staff>> all(const Session& session) const;
    /// Stores a new one and returns it with its id.
    Result<Staff> insert(const Session& session, UnitOfWork& unit, const Staff& staff);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Staff> update(const Session& session, UnitOfWork& unit, const Staff& staff);

private:
    Database& m_database;
};

} // namespace lotboard::storage
