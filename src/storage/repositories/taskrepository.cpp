#include "storage/repositories/taskrepository.h"

#include "storage/rows/ofonelead.h"

namespace lotboard::storage {
namespace {

Status checkWorksOnLeadOf(UnitOfWork& unit, const Session& session, const Task& task)
{
    return task.lead ? checkWorksOn(unit.database(), session, *task.lead) : success();
}

} // namespace

Result<Task> TaskRepository::find(const Session& session, TaskId id) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<Task> {
        auto task = findRow<Task>(m_database, id);
        if (!task || !task->lead)
            return task;
        const auto seen = checkSees(m_database, session, *task->lead);
        return seen ? std::move(task) : Result<Task>(seen.error());
    });
}

Result<std::vector<Task>> TaskRepository::ofLead(const Session& session, LeadId lead) const
{
    return rowsOfLead<Task>(m_database, session, lead, "WHERE lead_id = ? ORDER BY due_at, id");
}

Result<std::vector<Task>> TaskRepository::openBefore(
    const Session& session, std::chrono::sys_seconds until) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Task>> {
        const std::string ofSeenLead = LeadSight(session).condition("assigned_staff_id");
        return selectRows<Task>(m_database,
            "WHERE done_at IS NULL AND skipped_at IS NULL AND due_at < ? "
            "AND (lead_id IS NULL OR EXISTS (SELECT 1 FROM lead WHERE lead.id = task.lead_id AND "
                + ofSeenLead + ")) ORDER BY due_at, id",
            until);
    });
}

Result<std::vector<Task>> TaskRepository::openOfStep(
    const Session& session, CadenceStepId step) const
{
    return permitted(session, Right::ManageStore, [&]() -> Result<std::vector<Task>> {
        return selectRows<Task>(m_database,
            "WHERE done_at IS NULL AND skipped_at IS NULL AND cadence_step_id = ? ORDER BY id",
            step);
    });
}

Result<Task> TaskRepository::insert(const Session& session, UnitOfWork& unit, const Task& task)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Task> {
        const auto own = checkWorksOnLeadOf(unit, session, task);
        return own ? insertRow(unit, task) : Result<Task>(own.error());
    });
}

Result<Task> TaskRepository::update(const Session& session, UnitOfWork& unit, const Task& task)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<Task> {
        const auto stored = findRow<Task>(unit.database(), task.id);
        if (!stored)
            return stored;
        for (const Task* either : {&*stored, &task}) {
            if (const auto own = checkWorksOnLeadOf(unit, session, *either); !own)
                return own.error();
        }
        return updateRow(unit, task);
    });
}

} // namespace lotboard::storage
