#include "storage/repositories/workreader.h"

#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/engine/database.h"
#include "storage/engine/transaction.h"

#include <map>
#include <string>

namespace lotboard::storage {
namespace {

// Each gives: lead, instant, person, task, appointment, what. The names of indexes are part of the
// meaning: the planner would else begin with the many touches, or with all leads.

// What the customer wrote is no answer; who called or came in was spoken to.
constexpr std::string_view selectUnanswered = R"sql(
    SELECT l.id, l.received_at, l.assigned_staff_id, NULL, NULL, ''
      FROM lead l INDEXED BY lead_open_by_received
     WHERE l.status = 0 AND l.received_at >= ?1 AND l.received_at <= ?2
       AND NOT EXISTS (SELECT 1 FROM communication c
                        WHERE c.lead_id = l.id AND c.is_automatic = 0
                          AND (c.direction = 0 OR c.channel NOT IN (1, 2)))
       AND NOT EXISTS (SELECT 1 FROM show s WHERE s.lead_id = l.id)
)sql";

constexpr std::string_view selectNotReached = R"sql(
    SELECT l.id,
           (SELECT max(c.at) FROM communication c
             WHERE c.lead_id = l.id AND c.is_automatic = 0) AS tried_at,
           l.assigned_staff_id, NULL, NULL, ''
      FROM lead l INDEXED BY lead_open_by_received
     WHERE l.status = 0 AND l.received_at >= ?1 AND l.received_at <= ?2
       AND NOT EXISTS (SELECT 1 FROM communication c
                        WHERE c.lead_id = l.id AND c.is_automatic = 0
                          AND (c.is_two_way = 1 OR c.direction = 1))
       AND NOT EXISTS (SELECT 1 FROM show s WHERE s.lead_id = l.id)
       AND NOT EXISTS (SELECT 1 FROM task t
                        WHERE t.lead_id = l.id AND t.done_at IS NULL AND t.skipped_at IS NULL)
       AND tried_at < ?3
)sql";

constexpr std::string_view selectTasks = R"sql(
    SELECT t.lead_id, t.due_at, coalesce(t.staff_id, l.assigned_staff_id), t.id, NULL, t.what,
           t.cadence_step_id, l.assigned_staff_id
      FROM task t INDEXED BY task_open_by_due JOIN lead l ON l.id = t.lead_id
     WHERE t.done_at IS NULL AND t.skipped_at IS NULL AND t.due_at < ?1 AND l.status = 0
)sql";

constexpr std::string_view selectConfirmations = R"sql(
    SELECT a.lead_id, a.due_at, l.assigned_staff_id, NULL, a.id, ''
      FROM appointment a INDEXED BY appointment_by_due JOIN lead l ON l.id = a.lead_id
     WHERE a.due_at > ?1 AND a.due_at < ?2 AND a.outcome = 0 AND a.confirmed_at IS NULL
       AND l.status = 0
)sql";

// Somebody who has an appointment comes anyway.
constexpr std::string_view selectFollowUps = R"sql(
    SELECT s.lead_id, max(s.at), l.assigned_staff_id, NULL, NULL, ''
      FROM show s INDEXED BY show_by_at JOIN lead l ON l.id = s.lead_id
     WHERE s.at >= ?1 AND s.at < ?2 AND l.status = 0
       AND NOT EXISTS (SELECT 1 FROM communication c
                        WHERE c.lead_id = l.id AND c.is_automatic = 0 AND c.at > s.at)
       AND NOT EXISTS (SELECT 1 FROM appointment a
                        WHERE a.lead_id = l.id AND a.outcome = 0 AND a.due_at > ?3)
     GROUP BY s.lead_id
)sql";

constexpr std::string_view selectPutOff = R"sql(
    SELECT lead_id, due_at FROM task INDEXED BY task_promised_by_due
     WHERE done_at IS NULL AND skipped_at IS NULL AND cadence_step_id IS NULL AND due_at >= ?
       AND lead_id IS NOT NULL
)sql";
constexpr std::string_view selectSkipped = R"sql(
    SELECT lead_id, skipped_at FROM task INDEXED BY task_skipped
     WHERE skipped_at >= ? AND lead_id IS NOT NULL AND cadence_step_id IS NULL
)sql";

constexpr std::string_view selectSteps = R"sql(
    SELECT id, cadence_id, channel FROM cadence_step WHERE is_dropped = 0
     ORDER BY cadence_id, day, id
)sql";

constexpr std::string_view selectNextDue = R"sql(
    SELECT min(due_at) FROM (
        SELECT min(due_at) AS due_at FROM task INDEXED BY task_open_by_due
         WHERE done_at IS NULL AND skipped_at IS NULL AND due_at >= ?1
        UNION ALL
        SELECT min(due_at) FROM appointment INDEXED BY appointment_by_due
         WHERE due_at >= ?2 AND outcome = 0 AND confirmed_at IS NULL)
)sql";

using PlanSteps = std::map<CadenceStepId, PlanStep>;

/// The steps of all plans: a few dozen, so they are read at once.
PlanSteps readSteps(Database& database)
{
    PlanSteps steps;
    std::map<CadenceId, std::vector<CadenceStepId>> plans;
    const auto rows = database.prepare(selectSteps);
    while (rows->step()) {
        auto& plan = plans[rows->id<CadenceId>(1)];
        plan.push_back(rows->id<CadenceStepId>(0));
        steps[plan.back()]
            = {.channel = rows->enumerator<Channel>(2), .number = static_cast<int>(plan.size())};
    }
    for (const auto& [id, plan] : plans) {
        for (const CadenceStepId step : plan)
            steps[step].count = static_cast<int>(plan.size());
    }
    return steps;
}

/// Reads what a statement finds, and keeps what is for the person.
class Finder
{
public:
    Finder(Database& database, const Session& session, const WorkWindow& window)
        : m_database(database)
        , m_sight(session)
        , m_window(window)
        , m_steps(readSteps(database))
    {
    }

    template<class... Value>
    void find(WorkKind kind, std::string_view sql, const Value&... values)
    {
        const auto rows = m_database.prepare(sql);
        rows->bindAll(values...);
        while (rows->step()) {
            const bool isTask = kind == WorkKind::CallBack;
            if (!isWanted(*rows) || !m_sight.sees(rows->id<StaffId>(isTask ? leadColumn : 2)))
                continue;
            const bool isStep = isTask && !rows->isNull(stepColumn);
            m_items.push_back({.kind = isStep ? WorkKind::CadenceStep : kind,
                .lead = rows->id<LeadId>(0),
                .at = rows->instant(1),
                .person = rows->optionalId<StaffId>(2),
                .task = rows->id<TaskId>(3),
                .appointment = rows->id<AppointmentId>(4),
                .what = rows->string(5),
                .step = isStep ? stepOf(rows->id<CadenceStepId>(stepColumn)) : std::nullopt});
        }
    }

    std::vector<WorkItem> items() { return std::move(m_items); }

private:
    static constexpr int stepColumn = 6; ///< Of tasks only, as the next.
    static constexpr int leadColumn = 7; ///< Whose the lead is.

    bool isWanted(const Statement& row) const
    {
        return !m_window.person || row.isNull(2) || row.id<StaffId>(2) == *m_window.person;
    }

    std::optional<PlanStep> stepOf(CadenceStepId id) const
    {
        const auto found = m_steps.find(id);
        return found == m_steps.end() ? std::nullopt : std::optional(found->second);
    }

    Database& m_database;
    LeadSight m_sight;
    const WorkWindow& m_window;
    PlanSteps m_steps;
    std::vector<WorkItem> m_items {};
};

} // namespace

Result<std::vector<WorkItem>> WorkReader::items(
    const Session& session, const WorkWindow& window) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<WorkItem>> {
        Finder finder(m_database, session, window);
        finder.find(WorkKind::Unanswered, selectUnanswered, window.arrivedSince, window.now);
        finder.find(WorkKind::CallBack, selectTasks, window.dayEnd);
        finder.find(WorkKind::Confirmation, selectConfirmations, window.now, window.confirmUntil);
        finder.find(
            WorkKind::NotReached, selectNotReached, window.triedSince, window.now, window.dayStart);
        finder.find(
            WorkKind::FollowUp, selectFollowUps, window.visitedSince, window.dayStart, window.now);
        return finder.items();
    });
}

Result<std::vector<WorkPause>> WorkReader::pauses(
    const Session& session, const WorkWindow& window) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<WorkPause>> {
        std::vector<WorkPause> pauses;
        const auto putOff = m_database.prepare(selectPutOff);
        putOff->bindAll(window.dayEnd);
        while (putOff->step())
            pauses.push_back({.lead = putOff->id<LeadId>(0), .until = putOff->instant(1)});
        const auto skipped = m_database.prepare(selectSkipped);
        skipped->bindAll(window.visitedSince);
        while (skipped->step())
            pauses.push_back({.lead = skipped->id<LeadId>(0), .skippedAt = skipped->instant(1)});
        return pauses;
    });
}

Result<std::optional<std::chrono::sys_seconds>> WorkReader::nextDue(
    const Session& session, const WorkWindow& window) const
{
    return permitted(
        session, Right::ReadCustomers, [&]() -> Result<std::optional<std::chrono::sys_seconds>> {
            const auto row = m_database.prepare(selectNextDue);
            row->bindAll(window.dayEnd, window.confirmUntil);
            row->step();
            return row->optionalInstant(0);
        });
}

} // namespace lotboard::storage
