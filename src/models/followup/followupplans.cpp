#include "models/followup/followupplans.h"

#include "models/common/saveattempt.h"
#include "services/followup/cadenceservice.h"
#include "services/lead/leadservice.h"
#include "services/workspace.h"

#include <algorithm>

namespace lotboard {

FollowUpPlans::FollowUpPlans(Calls calls, QObject* parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
    connect(&m_change, &JobRunner::started, this, &FollowUpPlans::busyChanged);
    connect(&m_change, &JobRunner::finished, this, &FollowUpPlans::busyChanged);
}

void FollowUpPlans::load()
{
    m_loading.start([read = m_calls.read](const JobControl& /*control*/) { return read(); },
        [this](Result<State> state) {
            if (!state) {
                Q_EMIT refused(errorText(state.error()));
                return;
            }
            m_state = *std::move(state);
            m_isLoaded = true;
            m_list.load(m_state.plans, m_state.sources);
            Q_EMIT changed();
        });
}

void FollowUpPlans::save(const FollowUpPlan& original, const FollowUpPlan& plan)
{
    if (isBusy())
        return;
    m_change.start(
        [calls = m_calls, plan](const JobControl& /*control*/) {
            return attemptToSave(
                [&] { return calls.save(plan); }, [&] { return find(calls, plan.cadence.id); });
        },
        [this, original, plan](const SaveAttempt<SavedAction, FollowUpPlan>& attempt) {
            const QString& name = plan.cadence.name;
            if (attempt.saved)
                Q_EMIT saved(plan.cadence.id.isValid() ? tr("change of the plan %1").arg(name)
                                                       : tr("new plan %1").arg(name),
                    *attempt.saved);
            else if (attempt.theirs)
                Q_EMIT conflicted(original, *attempt.theirs, plan);
            else
                Q_EMIT refused(errorText(attempt.saved.error()));
            load();
        });
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

void FollowUpPlans::change(std::function<Result<SavedAction>()> work, const QString& text)
{
    if (isBusy())
        return;
    m_change.start([work = std::move(work)](const JobControl& /*control*/) { return work(); },
        [this, text](const Result<SavedAction>& action) {
            if (action)
                Q_EMIT saved(text, *action);
            else
                Q_EMIT refused(errorText(action.error()));
            load();
        });
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
    calls.save = [&workspace, session](const FollowUpPlan& plan) -> Result<SavedAction> {
        const auto saved = CadenceService(workspace).save(session, plan);
        return saved ? Result<SavedAction>(saved->action) : Result<SavedAction>(saved.error());
    };
    calls.drop = [&workspace, session](
                     CadenceId plan) { return CadenceService(workspace).drop(session, plan); };
    return calls;
}

} // namespace lotboard
