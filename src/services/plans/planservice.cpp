#include "services/plans/planservice.h"

#include "base/textgate.h"
#include "metrics/withheld.h"
#include "services/loadedfacts.h"
#include "services/plans/planwriter.h"
#include "services/unit.h"
#include "storage/changes/permission.h"

#include <algorithm>

namespace lotboard {
namespace {

using storage::PlanRepository;

Baseline asSeenBy(const Session& session, Baseline baseline)
{
    std::erase_if(baseline.figures, [&](const FrozenFigure& figure) {
        const auto metric = metrics::metricFromId(figure.metric);
        return !metric || (metrics::saysGross(*metric) && !session.may(Right::ReadGrosses));
    });
    return baseline;
}

/// One change of a manager's, made by `work(writer)`.
template<class Work>
auto planning(Workspace& workspace, const Session& session, Work work)
{
    using Value = std::decay_t<decltype(*work(std::declval<PlanWriter&>()))>;
    using Answer = Result<Saved<Value>>;
    if (const auto allowed = storage::checkRight(session, Right::ManageStore); !allowed)
        return Answer(allowed.error());
    const auto facts = loadedFacts(workspace, session);
    if (!facts)
        return Answer(facts.error());
    const auto today = workspace.today();
    return inUnit(workspace, session, [&](storage::UnitOfWork& unit) {
        PlanWriter writer(session, unit, **facts, today);
        return work(writer);
    });
}

QString cleanName(const QString& name)
{
    return cleanText(name, TextKind::Name).text;
}

} // namespace

Result<std::vector<Baseline>> PlanService::baselines(const Session& session) const
{
    auto baselines = m_workspace.read(
        [&](storage::Database& database) { return PlanRepository(database).baselines(session); });
    if (baselines) {
        for (Baseline& baseline : *baselines)
            baseline = asSeenBy(session, std::move(baseline));
    }
    return baselines;
}

Result<std::vector<Plan>> PlanService::plans(const Session& session) const
{
    auto plans = m_workspace.read(
        [&](storage::Database& database) { return PlanRepository(database).plans(session); });
    if (plans)
        std::ranges::reverse(*plans);
    return plans;
}

Result<Saved<Baseline>> PlanService::freeze(
    const Session& session, const QString& name, const LeadCohort& leads)
{
    return planning(m_workspace, session,
        [&](PlanWriter& writer) { return writer.freeze(cleanName(name), leads); });
}

Result<Saved<Plan>> PlanService::begin(const Session& session, const Plan& plan)
{
    Plan clean = plan;
    clean.name = cleanName(plan.name);
    clean.whatChanges = cleanText(plan.whatChanges, TextKind::Note).text;
    return planning(m_workspace, session, [&](PlanWriter& writer) { return writer.begin(clean); });
}

Result<Saved<Plan>> PlanService::decide(const Session& session, const Plan& plan, Decision decision)
{
    return planning(
        m_workspace, session, [&](PlanWriter& writer) { return writer.decide(plan, decision); });
}

Result<PlanFindings> PlanService::findings(const Session& session, PlanId id) const
{
    struct Stored
    {
        Plan plan {};
        Baseline baseline {};
    };
    const auto stored = m_workspace.read([&](storage::Database& database) -> Result<Stored> {
        const PlanRepository plans(database);
        auto plan = plans.find(session, id);
        if (!plan)
            return plan.error();
        auto baseline = plans.find(session, plan->baseline);
        if (!baseline)
            return baseline.error();
        return Stored {*std::move(plan), *std::move(baseline)};
    });
    if (!stored)
        return stored.error();
    const auto facts = loadedFacts(m_workspace, session);
    if (!facts)
        return facts.error();
    return findingsOf(**facts, stored->plan, stored->baseline, m_workspace.today());
}

Result<std::vector<RecomputedFigure>> PlanService::restated(
    const Session& session, BaselineId id) const
{
    const auto baseline = m_workspace.read(
        [&](storage::Database& database) { return PlanRepository(database).find(session, id); });
    if (!baseline)
        return baseline.error();
    const auto facts = loadedFacts(m_workspace, session);
    if (!facts)
        return facts.error();
    // Of the leads that were old enough then.
    const auto then = storeOf(**facts).calendar.businessDay(baseline->frozenAt);
    const auto now = frozenFigures(**facts, leadsOf(*baseline), then);
    std::vector<RecomputedFigure> figures;
    for (const FrozenFigure& frozen : asSeenBy(session, *baseline).figures) {
        const auto same = std::ranges::find(now, frozen.metric, &FrozenFigure::metric);
        if (same != now.end())
            figures.push_back({frozen, *same});
    }
    return figures;
}

} // namespace lotboard
