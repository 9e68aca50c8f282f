#include "services/followup/cadenceservice.h"

#include "base/textgate.h"
#include "services/unit.h"
#include "storage/changes/leadsight.h"
#include "storage/changes/permission.h"
#include "storage/repositories/cadencerepository.h"
#include "storage/repositories/customerrepository.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/taskrepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using storage::UnitOfWork;

/// A year: who was not reached by then is not followed up by a plan.
constexpr int lastDay = 365;

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

FollowUpPlan cleaned(FollowUpPlan plan)
{
    plan.cadence.name = cleanText(plan.cadence.name, TextKind::Name).text;
    for (CadenceStep& step : plan.steps)
        step.what = cleanText(step.what, TextKind::Name).text;
    std::sort(plan.cadence.sources.begin(), plan.cadence.sources.end());
    std::stable_sort(plan.steps.begin(), plan.steps.end(),
        [](const CadenceStep& a, const CadenceStep& b) { return a.day < b.day; });
    return plan;
}

Status checkForm(const FollowUpPlan& plan)
{
    if (plan.cadence.name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A plan needs a name. Nothing was saved."));
    if (plan.steps.empty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A plan needs a step. Nothing was saved."));
    for (const CadenceStep& step : plan.steps) {
        if (step.what.isEmpty())
            return invalid(QT_TRANSLATE_NOOP(
                "Error", "Say for each step what is to be done. Nothing was saved."));
        if (step.day < 0 || step.day > lastDay)
            return invalid(QT_TRANSLATE_NOOP(
                "Error", "A step is due on day 0 to 365 of the plan. Nothing was saved."));
    }
    return success();
}

Status skip(const Session& session, UnitOfWork& unit, const std::vector<Task>& tasks)
{
    for (Task task : tasks) {
        task.skippedAt = unit.at();
        if (const auto saved = storage::TaskRepository(unit.database()).update(session, unit, task);
            !saved)
            return saved.error();
    }
    return success();
}

Status checkFollowsUp(const Session& session, UnitOfWork& unit, LeadId lead)
{
    if (const auto allowed = storage::checkRight(session, Right::EditLeads); !allowed)
        return allowed;
    return storage::attempt([&] { return storage::checkWorksOn(unit.database(), session, lead); });
}

Status skipSteps(const Session& session, UnitOfWork& unit, LeadId lead)
{
    if (const auto own = checkFollowsUp(session, unit, lead); !own)
        return own;
    auto tasks = storage::TaskRepository(unit.database()).ofLead(session, lead);
    if (!tasks)
        return tasks.error();
    std::erase_if(*tasks, [](const Task& task) { return !task.isOpen() || !task.cadenceStep; });
    return skip(session, unit, *tasks);
}

/// Begins a plan with leads, in one unit.
class PlanStart
{
public:
    PlanStart(const Session& session, UnitOfWork& unit, const FollowUpPlan& plan)
        : m_session(session)
        , m_unit(unit)
        , m_plan(plan)
    {
    }

    Status begin(LeadId id, std::chrono::sys_days today, const BusinessCalendar& calendar)
    {
        const auto lead = storage::LeadRepository(m_unit.database()).find(m_session, id);
        if (!lead)
            return lead.error();
        const auto customer
            = storage::CustomerRepository(m_unit.database()).find(m_session, lead->customer);
        if (!customer)
            return customer.error();
        if (lead->status != LeadStatus::Open || customer->doNotContact) {
            ++(lead->status != LeadStatus::Open ? m_applied.closed : m_applied.unwanted);
            return success();
        }
        if (const auto skipped = skipSteps(m_session, m_unit, id); !skipped)
            return skipped;
        storage::TaskRepository tasks(m_unit.database());
        for (const Task& task : tasksOf(m_plan, id, m_unit.at(), today, calendar)) {
            if (const auto added = tasks.insert(m_session, m_unit, task); !added)
                return added.error();
        }
        ++m_applied.begun;
        return success();
    }

    const CadenceApplied& applied() const { return m_applied; }

private:
    const Session& m_session;
    UnitOfWork& m_unit;
    const FollowUpPlan& m_plan;
    CadenceApplied m_applied {};
};

/// Saves one plan in one unit.
class PlanWriter
{
public:
    PlanWriter(const Session& session, UnitOfWork& unit)
        : m_session(session)
        , m_unit(unit)
        , m_plans(unit.database())
    {
    }

    Result<FollowUpPlan> save(FollowUpPlan plan)
    {
        if (const auto free = freeName(plan.cadence); !free)
            return free.error();
        if (const auto freed = takeSources(plan.cadence); !freed)
            return freed.error();
        FollowUpPlan before;
        if (plan.cadence.id.isValid()) {
            auto stored = m_plans.find(m_session, plan.cadence.id);
            if (!stored)
                return stored;
            before = *std::move(stored);
        }
        const auto cadence = saved(plan.cadence, before.cadence);
        if (!cadence)
            return cadence.error();
        plan.cadence = *cadence;
        for (const CadenceStep& step : before.steps) {
            if (const auto dropped = isIn(plan, step) ? success() : drop(step); !dropped)
                return dropped.error();
        }
        for (CadenceStep& step : plan.steps) {
            step.cadence = plan.cadence.id;
            const auto kept = saved(step, stepOf(before, step.id));
            if (!kept)
                return kept.error();
            step = *kept;
        }
        return plan;
    }

    Status drop(const CadenceStep& step)
    {
        const auto owed = storage::TaskRepository(m_unit.database()).openOfStep(m_session, step.id);
        if (!owed)
            return owed.error();
        CadenceStep dropped = step;
        dropped.isDropped = true;
        const auto saved = m_plans.update(m_session, m_unit, dropped);
        return saved ? skip(m_session, m_unit, *owed) : Status(saved.error());
    }

    Status drop(CadenceId id)
    {
        const auto plan = m_plans.find(m_session, id);
        if (!plan)
            return plan.error();
        Cadence cadence = plan->cadence;
        cadence.isDropped = true;
        cadence.sources.clear();
        if (const auto saved = m_plans.update(m_session, m_unit, cadence); !saved)
            return saved.error();
        for (const CadenceStep& step : plan->steps) {
            if (const auto dropped = drop(step); !dropped)
                return dropped;
        }
        return success();
    }

private:
    template<class T>
    Result<T> saved(const T& value, const T& before)
    {
        if (!value.id.isValid())
            return m_plans.insert(m_session, m_unit, value);
        return value == before ? Result<T>(value) : m_plans.update(m_session, m_unit, value);
    }

    static bool isIn(const FollowUpPlan& plan, const CadenceStep& step)
    {
        return stepOf(plan, step.id).id.isValid();
    }
    /// An empty one if there is none.
    static CadenceStep stepOf(const FollowUpPlan& plan, CadenceStepId id)
    {
        const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
            [id](const CadenceStep& each) { return each.id == id; });
        return step == plan.steps.end() ? CadenceStep {} : *step;
    }

    Status freeName(const Cadence& cadence)
    {
        const auto plans = m_plans.plans(m_session);
        if (!plans)
            return plans.error();
        for (const FollowUpPlan& other : *plans) {
            if (other.cadence.id != cadence.id && other.cadence.name == cadence.name)
                return invalid(QT_TRANSLATE_NOOP(
                    "Error", "Another plan has this name already. Nothing was saved."));
        }
        return success();
    }

    Status takeSources(const Cadence& cadence)
    {
        const auto plans = m_plans.plans(m_session);
        if (!plans)
            return plans.error();
        for (const FollowUpPlan& other : *plans) {
            Cadence without = other.cadence;
            std::erase_if(without.sources, [&](SourceId source) {
                return std::find(cadence.sources.begin(), cadence.sources.end(), source)
                    != cadence.sources.end();
            });
            if (other.cadence.id == cadence.id || without == other.cadence)
                continue;
            if (const auto saved = m_plans.update(m_session, m_unit, without); !saved)
                return saved.error();
        }
        return success();
    }

    const Session& m_session;
    UnitOfWork& m_unit;
    storage::CadenceRepository m_plans;
};

} // namespace

Result<std::vector<FollowUpPlan>> CadenceService::plans(const Session& session) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::CadenceRepository(database).plans(session);
    });
}

Result<Saved<FollowUpPlan>> CadenceService::save(const Session& session, const FollowUpPlan& plan)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    const FollowUpPlan clean = cleaned(plan);
    if (const auto fit = checkForm(clean); !fit)
        return fit.error();
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return PlanWriter(session, unit).save(clean); });
}

Result<SavedAction> CadenceService::drop(const Session& session, CadenceId cadence)
{
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return allowed.error();
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return PlanWriter(session, unit).drop(cadence); });
}

Result<Saved<CadenceApplied>> CadenceService::apply(const Session& session, CadenceId cadence,
    std::span<const LeadId> leads, const JobControl& control)
{
    const auto today = m_workspace.today();
    const BusinessCalendar calendar = m_workspace.store().calendar;
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Result<CadenceApplied> {
        const auto plan = storage::CadenceRepository(unit.database()).find(session, cadence);
        if (!plan)
            return plan.error();
        PlanStart start(session, unit, *plan);
        std::int64_t done = 0;
        for (const LeadId lead : leads) {
            if (control.isCancelled())
                return Error {Error::Code::Cancelled, {}, {}};
            if (const auto begun = start.begin(lead, today, calendar); !begun)
                return begun.error();
            control.progressed(++done, static_cast<std::int64_t>(leads.size()));
        }
        return start.applied();
    });
}

Result<SavedAction> CadenceService::stop(const Session& session, std::span<const LeadId> leads)
{
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Status {
        for (const LeadId lead : leads) {
            if (const auto skipped = skipSteps(session, unit, lead); !skipped)
                return skipped;
        }
        return success();
    });
}

} // namespace lotboard
