#include "services/followup/followuprules.h"

#include "services/workspace.h"
#include "storage/changes/unitofwork.h"
#include "storage/repositories/followupreader.h"
#include "storage/repositories/importwriter.h"
#include "storage/rows/rowaccess.h"

#include <algorithm>

namespace lotboard {
namespace {

/// However long a store is closed, its calendar is not searched further.
constexpr std::chrono::days longestClosure {14};

std::chrono::sys_days openDayFrom(std::chrono::sys_days day, const BusinessCalendar& calendar)
{
    for (auto open = day; open < day + longestClosure; open += std::chrono::days(1)) {
        if (calendar.isOpenDay(open))
            return open;
    }
    return day;
}

const OpenHours& hoursOn(std::chrono::sys_days day, const BusinessCalendar& calendar)
{
    return calendar.hoursByWeekday()[std::chrono::weekday(day).c_encoding()];
}

std::chrono::sys_days firstDay(std::chrono::sys_seconds start, const BusinessCalendar& calendar)
{
    const LocalTime time = calendar.localTime(start);
    const bool isOver = time.minute >= hoursOn(time.day, calendar).toMinute;
    return openDayFrom(isOver ? time.day + std::chrono::days(1) : time.day, calendar);
}

/// Writes what the rules ask for, with `add` and `change` for a task.
template<class Add, class Change>
class Settling
{
public:
    Settling(std::chrono::sys_seconds now, Add add, Change change)
        : m_now(now)
        , m_add(std::move(add))
        , m_change(std::move(change))
    {
    }

    Status begin(storage::FollowUpReader& reader, LeadId first, LeadId last,
        const BusinessCalendar& calendar)
    {
        const auto plans = reader.plans();
        if (!plans || plans->empty())
            return plans ? success() : Status(plans.error());
        const auto today = calendar.businessDay(m_now);
        const auto leads = reader.plannedLeads(first, last, today - longest(*plans));
        if (!leads)
            return leads.error();
        for (const storage::PlannedLead& lead : *leads) {
            const auto plan = std::find_if(plans->begin(), plans->end(),
                [&](const FollowUpPlan& each) { return each.cadence.id == lead.cadence; });
            if (plan == plans->end())
                continue;
            for (const Task& task : tasksOf(*plan, lead.lead, lead.receivedAt, today, calendar)) {
                if (const auto added = m_add(task); !added)
                    return added.error();
            }
        }
        return success();
    }

    Status end(storage::FollowUpReader& reader, std::optional<LeadId> lead)
    {
        const auto steps = reader.settledSteps(lead);
        if (!steps)
            return steps.error();
        for (Task task : *steps) {
            task.skippedAt = m_now;
            if (const auto changed = m_change(task); !changed)
                return changed.error();
        }
        return success();
    }

private:
    /// A lead that is older owes no step any more.
    static std::chrono::days longest(const std::vector<FollowUpPlan>& plans)
    {
        int last = 0;
        for (const FollowUpPlan& plan : plans) {
            for (const CadenceStep& step : plan.steps)
                last = std::max(last, step.day);
        }
        return std::chrono::days(last) + 2 * longestClosure;
    }

    std::chrono::sys_seconds m_now;
    Add m_add;
    Change m_change;
};

} // namespace

std::vector<Task> tasksOf(const FollowUpPlan& plan, LeadId lead, std::chrono::sys_seconds start,
    std::chrono::sys_days today, const BusinessCalendar& calendar)
{
    std::vector<Task> tasks;
    const auto first = firstDay(start, calendar);
    for (const CadenceStep& step : plan.steps) {
        const auto day = openDayFrom(first + std::chrono::days(step.day), calendar);
        if (day < today)
            continue;
        const auto opening = calendar.instant(day, hoursOn(day, calendar).fromMinute);
        tasks.push_back({.lead = lead,
            .dueAt = std::max(opening, start),
            .what = step.what,
            .cadenceStep = step.id});
    }
    return tasks;
}

Status settleFollowUps(storage::UnitOfWork& unit, const Workspace& workspace)
{
    storage::FollowUpReader reader(unit.database());
    Settling settling(
        unit.at(),
        [&](const Task& task) {
            return storage::attempt([&] { return Result<Task>(insertRow(unit, task)); });
        },
        [&](const Task& task) { return storage::attempt([&] { return updateRow(unit, task); }); });
    // Copies: what is written here belongs to leads as well.
    const auto arrived = unit.audit().arrivedLeads();
    const auto touched = unit.audit().leads();
    for (const LeadId lead : arrived) {
        if (const auto begun = settling.begin(reader, lead, lead, workspace.store().calendar);
            !begun)
            return begun;
    }
    for (const LeadId lead : touched) {
        if (const auto ended = settling.end(reader, lead); !ended)
            return ended;
    }
    return success();
}

Status settleFollowUps(storage::UnitOfWork& unit, storage::ImportWriter& writer, const Store& store)
{
    storage::FollowUpReader reader(unit.database());
    Settling settling(
        unit.at(), [&](const Task& task) { return writer.add(task); },
        [&](const Task& task) { return writer.change(task); });
    if (const auto leads = writer.added(storage::Entity::Lead)) {
        if (const auto begun
            = settling.begin(reader, LeadId {leads->first}, LeadId {leads->last}, store.calendar);
            !begun)
            return begun;
    }
    return settling.end(reader, std::nullopt);
}

} // namespace lotboard
