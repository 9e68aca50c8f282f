#pragma once

#include "base/result.h"
#include "domain/session.h"
#include "domain/task.h"

#include <chrono>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves follow-ups that are owed. Needs Right::ReadCustomers to read and
/// Right::EditLeads to write; those of somebody else's leads are refused or left out, see
/// LeadSight.
class TaskRepository
{
public:
    /// `database` must outlive the repository.
    explicit TaskRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Task> find(const Session& session, TaskId id) const;
    /// Open, done and skipped ones, by the time they are due.
    Result<std::vector<Task>> ofLead(const Session& session, LeadId lead) const;
    /// Neither done nor skipped, and due before `until`, by time.
    Result<std::vector<Task>> openBefore(
        const Session& session, std::chrono::sys_seconds until) const;
    /// Neither done nor skipped. Needs Right::ManageStore.
    Result<std::vector<Task>> openOfStep(const Session& session, CadenceStepId step) const;
    /// Stores a new one and returns it with its id.
    Result<Task> insert(const Session& session, UnitOfWork& unit, const Task& task);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Task> update(const Session& session, UnitOfWork& unit, const Task& task);

private:
    Database& m_database;
};

} // namespace lotboard::storage
