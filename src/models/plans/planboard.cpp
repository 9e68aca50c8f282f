#include "models/plans/planboard.h"

#include "metrics/engine.h"
#include "metrics/querytext.h"
#include "models/common/questiontext.h"
#include "services/wording/metrictext.h"
#include "services/workspace.h"

#include <algorithm>

namespace lotboard {
namespace {

Result<PlanBoard::State> readState(Workspace& workspace, const Session& session, PlanId chosen)
{
    const PlanService service(workspace);
    auto plans = service.plans(session);
    if (!plans)
        return plans.error();
    auto baselines = service.baselines(session);
    if (!baselines)
        return baselines.error();
    PlanBoard::State state {.plans = *std::move(plans),
        .baselines = *std::move(baselines),
        .style = {.currency = workspace.store().currency},
        .today = workspace.today()};
    if (const metrics::FactTablePtr facts = workspace.facts()) {
        using enum metrics::Dimension;
        for (const metrics::Dimension dimension : {Source, Person, Territory})
            state.members[dimension] = dimensionValues(*facts, dimension);
    }
    if (state.plans.empty())
        return state;
    const auto plan = std::ranges::find(state.plans, chosen, &Plan::id);
    auto findings
        = service.findings(session, plan == state.plans.end() ? state.plans.front().id : plan->id);
    if (!findings)
        return findings.error();
    state.leadsText = leadsText(findings->planLeads.filter, memberNames(workspace.facts()));
    state.findings = *std::move(findings);
    return state;
}

QStringList restatedRow(const RecomputedFigure& figure, const FigureStyle& style)
{
    const metrics::MetricId metric = *metrics::metricFromId(figure.frozen.metric);
    const metrics::Unit unit = metrics::definitionOf(metric).unit;
    const auto value = [&](const FrozenFigure& each) {
        return each.value ? formatValue(*each.value, unit, style) : QStringLiteral("–");
    };
    const auto cases = [&](const FrozenFigure& each) {
        return formatValue(each.denominator.value_or(0), metrics::Unit::Count, style);
    };
    return {metricName(metric), value(figure.frozen), cases(figure.frozen), value(figure.now),
        cases(figure.now),
        figure.isChanged() ? PlanBoard::tr("changed") : PlanBoard::tr("the same")};
}

} // namespace

PlanBoard::PlanBoard(Calls calls, QObject* parent) : RecordBoard(parent), m_calls(std::move(calls))
{
}

void PlanBoard::load()
{
    readRecords([read = m_calls.read, plan = m_chosen] { return read(plan); },
        [this](State state) {
            m_state = std::move(state);
            const PlanFindings none;
            const PlanFindings& findings = m_state.findings ? *m_state.findings : none;
            m_verdicts.setFindings(findings, m_state.style);
            m_weeks.setFindings(findings, m_state.style);
            m_history.setHistory(m_state.baselines, m_state.findings, m_state.style);
        });
}

void PlanBoard::choose(PlanId plan)
{
    m_chosen = plan;
    load();
}

void PlanBoard::freeze(const QString& name, const LeadCohort& leads)
{
    change([freeze = m_calls.freeze, name, leads] { return freeze(name, leads); },
        tr("new baseline %1").arg(name));
}

void PlanBoard::begin(const Plan& plan)
{
    change([begin = m_calls.begin, plan] { return begin(plan); }, tr("new plan %1").arg(plan.name),
        [this](const Saved<Plan>& begun) { m_chosen = begun.value.id; });
}

void PlanBoard::decide(PlanService::Decision decision)
{
    if (!m_state.findings)
        return;
    const Plan& plan = m_state.findings->plan;
    const auto text = [&] {
        switch (decision) {
        case PlanService::Decision::Keep:
            return tr("new baseline from the plan %1").arg(plan.name);
        case PlanService::Decision::Stop:
            return tr("end of the plan %1").arg(plan.name);
        case PlanService::Decision::GoOn:
            break;
        }
        return tr("verdict on the plan %1").arg(plan.name);
    };
    change([decide = m_calls.decide, plan, decision] { return decide(plan, decision); }, text());
}

void PlanBoard::restate()
{
    if (!m_state.findings)
        return;
    m_restating.start([restated = m_calls.restated, id = m_state.findings->baseline.id](
                          const JobControl& /*control*/) { return restated(id); },
        [this](const Result<std::vector<RecomputedFigure>>& figures) {
            if (!figures) {
                Q_EMIT refused(errorText(figures.error()));
                return;
            }
            std::vector<QStringList> rows;
            for (const RecomputedFigure& figure : *figures)
                rows.push_back(restatedRow(figure, m_state.style));
            m_restatedFigures.setTable({tr("Metric"), tr("Frozen"), tr("Cases"), tr("Now"),
                                           tr("Cases now"), tr("Since then")},
                std::move(rows), {false, true, true, true, true, false});
            Q_EMIT restated();
        });
}

PlanBoard::Calls planCalls(Workspace& workspace, const Session& session)
{
    // The service holds nothing but the workspace, so each call makes its own.
    PlanBoard::Calls calls;
    calls.read = [&workspace, session](PlanId plan) { return readState(workspace, session, plan); };
    calls.freeze = [&workspace, session](const QString& name, const LeadCohort& leads) {
        return PlanService(workspace).freeze(session, name, leads);
    };
    calls.begin = [&workspace, session](
                      const Plan& plan) { return PlanService(workspace).begin(session, plan); };
    calls.restated = [&workspace, session](BaselineId baseline) {
        return PlanService(workspace).restated(session, baseline);
    };
    calls.decide = [&workspace, session](const Plan& plan, PlanService::Decision decision) {
        return PlanService(workspace).decide(session, plan, decision);
    };
    return calls;
}

} // namespace lotboard
