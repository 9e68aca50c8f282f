#include "services/today/todayservice.h"

#include "base/textgate.h"
#include "services/unit.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/leadlist.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/storerepository.h"
#include "storage/repositories/taskrepository.h"
#include "storage/repositories/workreader.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using std::chrono::days;
using std::chrono::sys_seconds;

constexpr days arrivedDays {30};
constexpr days triedDays {14};
constexpr days visitedDays {10};
/// Today's appointments and tomorrow's are to be confirmed.
constexpr days confirmDays {2};

storage::WorkWindow windowAt(
    sys_seconds now, const BusinessCalendar& calendar, std::optional<StaffId> person)
{
    const auto today = calendar.businessDay(now);
    return {.now = now,
        .dayStart = calendar.instant(today, 0),
        .dayEnd = calendar.instant(today + days(1), 0),
        .confirmUntil = calendar.instant(today + confirmDays, 0),
        .arrivedSince = calendar.instant(today - arrivedDays, 0),
        .triedSince = calendar.instant(today - triedDays, 0),
        .visitedSince = calendar.instant(today - visitedDays, 0),
        .person = person};
}

/// Gives each of `rows` the line of its lead.
template<class Row, class LeadOf>
Status addLeads(
    const Session& session, storage::Database& database, std::vector<Row>& rows, LeadOf leadOf)
{
    std::vector<LeadId> leads;
    leads.reserve(rows.size());
    for (const Row& row : rows)
        leads.push_back(leadOf(row));
    auto lines = storage::LeadList(database).rows(session, leads);
    if (!lines)
        return lines.error();
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].lead = std::move((*lines)[i]);
    return success();
}

Result<WorkToDo> readToDo(const Session& session, storage::Database& database,
    const storage::WorkWindow& window, const BusinessCalendar& calendar)
{
    const auto rules = storage::StoreRepository(database).rules(session);
    if (!rules)
        return rules.error();
    const storage::WorkReader reader(database);
    auto items = reader.items(session, window);
    if (!items)
        return items.error();
    const auto pauses = reader.pauses(session, window);
    if (!pauses)
        return pauses.error();
    const ResponseGoals& goals = rules->response;
    return WorkToDo {.items = orderedWork(*std::move(items), *pauses, window.now, calendar, goals),
        .goals = goals};
}

Status readQueue(const Session& session, storage::Database& database,
    const storage::WorkWindow& window, const BusinessCalendar& calendar, TodayWork& work)
{
    auto toDo = readToDo(session, database, window, calendar);
    if (!toDo)
        return toDo.error();
    const auto nextDue = storage::WorkReader(database).nextDue(session, window);
    if (!nextDue)
        return nextDue.error();
    work.goals = toDo->goals;
    work.toDo = static_cast<std::int64_t>(toDo->items.size());
    work.nextDue = *nextDue;
    toDo->items.resize(std::min(toDo->items.size(), TodayService::mostRows));
    for (WorkItem& item : toDo->items)
        work.rows.push_back({.item = std::move(item)});
    return addLeads(session, database, work.rows, [](const WorkRow& row) { return row.item.lead; });
}

Status readAppointments(const Session& session, storage::Database& database,
    const storage::WorkWindow& window, TodayWork& work)
{
    const auto due = storage::AppointmentRepository(database).dueBetween(
        session, window.dayStart, window.dayEnd);
    if (!due)
        return due.error();
    const storage::LeadRepository leads(database);
    for (const Appointment& appointment : *due) {
        if (appointment.outcome == AppointmentOutcome::Rescheduled)
            continue;
        if (window.person) {
            const auto lead = leads.find(session, appointment.lead);
            if (!lead)
                return lead.error();
            if (lead->assignedTo && lead->assignedTo != window.person)
                continue;
        }
        work.appointments.push_back({.appointment = appointment});
    }
    return addLeads(session, database, work.appointments,
        [](const AppointmentRow& row) { return row.appointment.lead; });
}

std::optional<StaffId> whoever(const storage::UnitOfWork& unit)
{
    return unit.who().isValid() ? std::optional(unit.who()) : std::nullopt;
}

bool isPromiseDue(const Task& task, sys_seconds now)
{
    return task.isOpen() && !task.cadenceStep && task.dueAt <= now;
}

/// The task that the item is about: its own, one of the lead that brought it back, or a new one
/// that stands for it.
Result<Task> taskOf(
    const Session& session, storage::UnitOfWork& unit, const WorkItem& item, const QString& text)
{
    const storage::TaskRepository tasks(unit.database());
    if (item.task.isValid())
        return tasks.find(session, item.task);
    const auto ofLead = tasks.ofLead(session, item.lead);
    if (!ofLead)
        return ofLead.error();
    for (const Task& task : *ofLead) {
        if (isPromiseDue(task, unit.at()))
            return task;
    }
    return Task {.lead = item.lead,
        .staff = whoever(unit),
        .dueAt = unit.at(),
        .what = cleanText(text, TextKind::Name).text};
}

Status saveTask(const Session& session, storage::UnitOfWork& unit, const Task& task)
{
    storage::TaskRepository tasks(unit.database());
    const auto saved
        = task.id.isValid() ? tasks.update(session, unit, task) : tasks.insert(session, unit, task);
    return saved ? success() : Status(saved.error());
}

} // namespace

Result<TodayWork> TodayService::work(const Session& session, std::optional<StaffId> person) const
{
    const BusinessCalendar calendar = m_workspace.store().calendar;
    const auto window = windowAt(m_workspace.clock().now(), calendar, person);
    return m_workspace.read([&](storage::Database& database) -> Result<TodayWork> {
        TodayWork work {.at = window.now};
        if (const auto read = readQueue(session, database, window, calendar, work); !read)
            return read.error();
        if (const auto read = readAppointments(session, database, window, work); !read)
            return read.error();
        return work;
    });
}

Result<WorkToDo> TodayService::toDo(const Session& session, std::optional<StaffId> person) const
{
    const BusinessCalendar calendar = m_workspace.store().calendar;
    const auto window = windowAt(m_workspace.clock().now(), calendar, person);
    return m_workspace.read(
        [&](storage::Database& database) { return readToDo(session, database, window, calendar); });
}

Result<SavedAction> TodayService::snooze(
    const Session& session, const WorkItem& item, sys_seconds until, const QString& text)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        if (until <= unit.at())
            return Error {Error::Code::InvalidInput,
                {QCoreApplication::translate(
                    "Error", "It can only be put off to a later time. Nothing was saved.")},
                {}};
        auto task = taskOf(session, unit, item, text);
        if (!task)
            return task.error();
        task->dueAt = until;
        return saveTask(session, unit, *task);
    });
}

Result<SavedAction> TodayService::skip(
    const Session& session, const WorkItem& item, const QString& text)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        auto task = taskOf(session, unit, item, text);
        if (!task)
            return task.error();
        task->skippedAt = unit.at();
        return saveTask(session, unit, *task);
    });
}

Result<SavedAction> TodayService::assign(
    const Session& session, LeadId id, std::optional<StaffId> person)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        storage::LeadRepository leads(unit.database());
        auto lead = leads.find(session, id);
        if (!lead)
            return lead.error();
        // The tasks first: whoever gives a lead away does not see it afterwards.
        const auto tasks = storage::TaskRepository(unit.database()).ofLead(session, id);
        if (!tasks)
            return tasks.error();
        for (Task task : *tasks) {
            if (!task.isOpen() || !task.staff || task.staff == person)
                continue;
            task.staff = person;
            if (const auto saved = saveTask(session, unit, task); !saved)
                return saved.error();
        }
        if (lead->assignedTo == person)
            return success();
        lead->assignedTo = person;
        const auto saved = leads.update(session, unit, *lead);
        return saved ? success() : Status(saved.error());
    });
}

} // namespace lotboard
