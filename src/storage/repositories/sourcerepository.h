#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/source.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves sources, with their spellings in files, and campaigns. Needs Right::ReadBoard to
/// read and Right::ManageStore to write. Names are unique: Error::InvalidInput.
class SourceRepository
{
public:
    /// `database` must outlive the repository.
    explicit SourceRepository(Database& database) : m_database(database) { }

    /// By name.
    Result<std::vector<Source>> sources(const Session& session) const;
    Result<std::vector<Campaign>> campaigns(const Session& session) const;

    /// Store a new one and return it with its id.
    Result<Source> insert(const Session& session, UnitOfWork& unit, const Source& source);
    Result<Campaign> insert(const Session& session, UnitOfWork& unit, const Campaign& campaign);
    /// Save all of it and return it at its new version; Error::NotFound, Error::Conflict.
    Result<Source> update(const Session& session, UnitOfWork& unit, const Source& source);
    Result<Campaign> update(const Session& session, UnitOfWork& unit, const Campaign& campaign);

private:
    Database& m_database;
};

} // namespace lotboard::storage
