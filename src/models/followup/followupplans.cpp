#include "models/followup/followupplans.h"

#include "services/followup/cadenceservice.h"
#include "services/lead/leadservice.h"
#include "services/workspace.h"

#include <algorithm>

namespace lotboard {

FollowUpPlans::FollowUpPlans(Calls calls, QObject* parent)
    : RecordBoard(parent)
    , m_calls(std::move(calls))
{
}

void FollowUpPlans::load()
{
    readRecords(m_calls.read, [this](State state) {
        m_state = std::move(state);
        m_list.load(m_state.plans, m_state.sources);
    });
}

void FollowUpPlans::save(const FollowUpPlan& original, const FollowUpPlan& plan)
{
    const QString& name = plan.cadence.name;
    changeRecord([save = m_calls.save, plan] { return save(plan); },
        [calls = m_calls, id = plan.cadence.id] { return find(calls, id); },
        plan.cadence.id.isValid() ? tr("change of the plan %1").arg(name)
                                  : tr("new plan %1").arg(name),
        [this, original, plan](
            const FollowUpPlan& theirs) { Q_EMIT conflicted(original, theirs, plan); });
}

Result<FollowUpPlan> FollowUpPlans::find(const Calls& calls, CadenceId plan)
{
    const auto state = calls.read();
    if (!state)
        return state.error();
    const auto found = std::ranges::find_if(
        state->plans, [plan](const FollowUpPlan& each) { return each.cadence.id == plan; });
    return found == state->plans.end() ? Result<FollowUpPlan>(Error {Error::Code::NotFound, {}, {}})
                                       : Result<FollowUpPlan>(*found);
}

void FollowUpPlans::drop(const FollowUpPlan& plan)
{
    change([drop = m_calls.drop, id = plan.cadence.id] { return drop(id); },
        tr("end of the plan %1").arg(plan.cadence.name));
}

FollowUpPlans::Calls followUpCalls(Workspace& workspace, const Session& session)
{
    // The services hold nothing but the workspace, so each call makes its own.
    FollowUpPlans::Calls calls;
    calls.read = [&workspace, session]() -> Result<FollowUpPlans::State> {
        auto plans = CadenceService(workspace).plans(session);
        if (!plans)
            return plans.error();
        auto choices = LeadService(workspace).choices(session);
        if (!choices)
            return choices.error();
        return FollowUpPlans::State {
            .plans = *std::move(plans), .sources = std::move(choices->sources)};
    };
    calls.save = [&workspace, session](const FollowUpPlan& plan) {
        return CadenceService(workspace).save(session, plan);
    };
    calls.drop = [&workspace, session](
                     CadenceId plan) { return CadenceService(workspace).drop(session, plan); };
    return calls;
}

} // namespace lotboard
