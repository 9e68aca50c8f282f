#pragma once

#include "base/result.h"
#include "domain/cadence.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves follow-up plans with their sources, and their steps. Needs Right::ReadBoard to
/// read and Right::ManageStore to write. Names are unique, and a source is in one plan:
/// Error::InvalidInput.
class CadenceRepository
{
public:
    /// `database` must outlive the repository.
    explicit CadenceRepository(Database& database) : m_database(database) { }

    /// By name, without those that were dropped.
    Result<std::vector<FollowUpPlan>> plans(const Session& session) const;
    /// A dropped one, too. Error::NotFound.
    Result<FollowUpPlan> find(const Session& session, CadenceId id) const;

    /// Store a new one and return it with its id.
    Result<Cadence> insert(const Session& session, UnitOfWork& unit, const Cadence& cadence);
    Result<CadenceStep> insert(const Session& session, UnitOfWork& unit, const CadenceStep& step);
    /// Save all of it and return it at its new version; Error::NotFound, Error::Conflict.
    Result<Cadence> update(const Session& session, UnitOfWork& unit, const Cadence& cadence);
    Result<CadenceStep> update(const Session& session, UnitOfWork& unit, const CadenceStep& step);

private:
    Database& m_database;
};

} // namespace lotboard::storage
