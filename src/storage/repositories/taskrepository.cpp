#include "storage/repositories/taskrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Task> TaskRepository::find(const Session& session, TaskId id) const
{
    return permitted(session, Right::ReadCustomers, [&] { return findRow<Task>(m_database, id); });
}

Result<std::vector<Task>> TaskRepository::ofLead(const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Task>> {
        return selectRows<Task>(m_database, "WHERE lead_id = ? ORDER BY due_at, id", lead);
    });
}

Result<std::vector<Task>> TaskRepository::openBefore(
    const Session& session, std::chrono::sys_seconds until) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Task>> {
        return selectRows<Task>(m_database,
            "WHERE done_at IS NULL AND skipped_at IS NULL AND due_at < ? ORDER BY due_at, id",
            until);
    });
}

Result<Task> TaskRepository::insert(const Session& session, UnitOfWork& unit, const Task& task)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, task); });
}

Result<Task> TaskRepository::update(const Session& session, UnitOfWork& unit, const Task& task)
{
    return permitted(session, Right::EditLeads, [&] { return updateRow(unit, task); });
}

} // namespace lotboard::storage
