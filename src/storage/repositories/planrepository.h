#pragma once

#include "base/result.h"
#include "domain/plan.h"
#include "domain/session.h"

#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves baselines, and plans with their history. Needs Right::ReadBoard to read and
/// Right::ManageStore to write. Names are unique: Error::InvalidInput. A baseline that was frozen
/// is never written again.
class PlanRepository
{
public:
    /// `database` must outlive the repository.
    explicit PlanRepository(Database& database) : m_database(database) { }

    /// By when they were frozen.
    Result<std::vector<Baseline>> baselines(const Session& session) const;
    /// By the day they begin.
    Result<std::vector<Plan>> plans(const Session& session) const;
    /// Error::NotFound.
    Result<Baseline> find(const Session& session, BaselineId id) const;
    Result<Plan> find(const Session& session, PlanId id) const;

    /// Store a new one and return it with its id.
    Result<Baseline> insert(const Session& session, UnitOfWork& unit, const Baseline& baseline);
    Result<Plan> insert(const Session& session, UnitOfWork& unit, const Plan& plan);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Plan> update(const Session& session, UnitOfWork& unit, const Plan& plan);

private:
    Database& m_database;
};

} // namespace lotboard::storage
