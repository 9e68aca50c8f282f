#include "services/plans/planwriter.h"

#include "metrics/querytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using namespace Qt::StringLiterals;

Error invalid(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

Status checkForm(const Plan& plan)
{
    if (plan.name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A plan needs a name. Nothing was saved."));
    if (plan.whatChanges.isEmpty())
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "Say what changes, so that it can be kept or undone. Nothing was saved."));
    return success();
}

Status checkAgainst(const Plan& plan, const Baseline& baseline)
{
    const auto figure = std::ranges::find(baseline.figures, plan.metric, &FrozenFigure::metric);
    if (figure == baseline.figures.end() || !figure->value)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "The baseline has no figure of this metric. Choose another. Nothing was saved."));
    if (*figure->value == plan.aim)
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "The aim is what the baseline has already. Nothing was saved."));
    if (plan.from <= leadsOf(baseline).period.last)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "A plan begins after its baseline has ended: no lead may be in both. Nothing was "
            "saved."));
    return success();
}

} // namespace

Result<Baseline> PlanWriter::freeze(const QString& name, const LeadCohort& leads)
{
    return add(name, leads, frozenFigures(m_facts, leads, m_today));
}

Result<Plan> PlanWriter::begin(Plan plan)
{
    if (const auto fit = checkForm(plan); !fit)
        return fit.error();
    if (const auto free = checkFree(plan); !free)
        return free.error();
    const auto baseline = m_plans.find(m_session, plan.baseline);
    if (!baseline)
        return baseline.error();
    const auto own = ownBaseline(plan, *baseline);
    if (!own)
        return own.error();
    if (const auto fit = checkAgainst(plan, *own); !fit)
        return fit.error();
    plan.baseline = own->id;
    plan.state = PlanState::Running;
    plan.history.clear();
    return m_plans.insert(m_session, m_unit, plan);
}

Result<Plan> PlanWriter::decide(Plan plan, PlanService::Decision decision)
{
    if (plan.state != PlanState::Running)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "This plan has ended already. Nothing was saved."));
    const auto baseline = m_plans.find(m_session, plan.baseline);
    if (!baseline)
        return baseline.error();
    const PlanFindings findings = findingsOf(m_facts, plan, *baseline, m_today);
    const auto figures = frozenFigures(m_facts, findings.planLeads, m_today);
    const auto verdict
        = findings.aimed() ? findings.aimed()->judgement.verdict : metrics::Verdict::TooEarly;
    std::erase_if(plan.history, [this](const JudgedPlan& judged) {
        return judged.at == m_unit.at(); // Two looks within one second are one.
    });
    plan.history.push_back(
        {.at = m_unit.at(), .verdict = static_cast<int>(verdict), .figures = figures});
    if (decision == PlanService::Decision::Keep) {
        const auto name = freeName(plan.name);
        if (!name)
            return name.error();
        if (const auto kept = add(*name, findings.planLeads, figures); !kept)
            return kept.error();
        plan.state = PlanState::Kept;
    } else if (decision == PlanService::Decision::Stop) {
        plan.state = PlanState::Stopped;
    }
    return m_plans.update(m_session, m_unit, plan);
}

Result<Baseline> PlanWriter::add(
    const QString& name, const LeadCohort& leads, const std::vector<FrozenFigure>& figures)
{
    if (name.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A baseline needs a name. Nothing was saved."));
    const auto free = freeName(name);
    if (!free)
        return free.error();
    if (*free != name)
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "Another baseline has this name already. Nothing was saved."));
    const bool hasCases = std::ranges::any_of(
        figures, [](const FrozenFigure& each) { return each.denominator.value_or(0) > 0; });
    if (!hasCases)
        return invalid(QT_TRANSLATE_NOOP("Error",
            "No lead of this period has had its time yet: leads are watched for 7 days at least. "
            "Choose an earlier period. Nothing was saved."));
    return m_plans.insert(m_session, m_unit,
        Baseline {.name = name,
            .query = metrics::queryText({.period = leads.period,
                .basis = metrics::DateBasis::Lead,
                .filter = leads.filter}),
            .figures = figures,
            .frozenAt = m_unit.at(),
            .by = m_session.who});
}

Result<QString> PlanWriter::freeName(const QString& name) const
{
    const auto known = m_plans.baselines(m_session);
    if (!known)
        return known.error();
    QString free = name;
    for (int number = 2; std::ranges::find(*known, free, &Baseline::name) != known->end(); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

Result<Baseline> PlanWriter::ownBaseline(const Plan& plan, const Baseline& baseline)
{
    const auto filter = metrics::filterFromText(plan.appliesTo);
    if (!filter)
        return invalid(QT_TRANSLATE_NOOP(
            "Error", "It is not clear which leads the plan applies to. Nothing was saved."));
    const LeadCohort leads {leadsOf(baseline).period, *filter};
    if (areSameLeads(leadsOf(baseline).filter, *filter))
        return baseline;
    const auto known = m_plans.baselines(m_session);
    if (!known)
        return known.error();
    const auto same = std::ranges::find_if(*known, [&](const Baseline& other) {
        const LeadCohort others = leadsOf(other);
        return others.period == leads.period && areSameLeads(others.filter, leads.filter);
    });
    if (same != known->end())
        return *same;
    const auto name = freeName(u"%1 · %2"_s.arg(baseline.name, plan.name));
    return name ? freeze(*name, leads) : Result<Baseline>(name.error());
}

Status PlanWriter::checkFree(const Plan& plan) const
{
    const auto known = m_plans.plans(m_session);
    if (!known)
        return known.error();
    if (std::ranges::find(*known, plan.name, &Plan::name) != known->end())
        return invalid(
            QT_TRANSLATE_NOOP("Error", "Another plan has this name already. Nothing was saved."));
    return success();
}

} // namespace lotboard
