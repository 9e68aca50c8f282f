#include "services/demo/demoplan.h"

#include "metrics/querytext.h"
#include "services/demo/demogenerator.h"
#include "services/demo/demostore.h"
#include "services/plans/planservice.h"
#include "services/workspace.h"

#include <algorithm>

namespace lotboard {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::days baselineDays {13 * 7};
constexpr double aimedAtMore = 0.05;

metrics::Filter internetLeads(const demo::Dealership& dealership)
{
    metrics::FilterCondition sources {.dimension = metrics::Dimension::Source};
    for (std::size_t i = 0; i < dealership.sources.size(); ++i) {
        if (dealership.sources[i].kind == SourceKind::Internet)
            sources.keys << QString::number(i + 1);
    }
    return {sources};
}

} // namespace

Status addDemoPlan(const QString& path, const DemoOptions& options)
{
    const Period covered = demo::demoPeriod(options);
    const auto from = demo::demoChangeDay(options);
    const LeadCohort before {.period = {from - baselineDays, from - std::chrono::days(1)},
        .filter = internetLeads(demo::madeUpDealership(covered))};
    if (before.period.first < covered.first)
        return success();
    const FixedClock clock(demo::demoNow(options));
    const auto workspace = Workspace::open(path, clock);
    if (!workspace)
        return workspace.error();
    PlanService plans(**workspace);
    const auto baseline = plans.freeze(Session::manager(), u"Before the change"_s, before);
    if (!baseline) {
        const bool hasTooFewLeads = baseline.error().code == Error::Code::InvalidInput;
        return hasTooFewLeads ? success() : Status(baseline.error());
    }
    const auto& figures = baseline->value.figures;
    const auto rate = std::ranges::find(figures, u"contact_rate"_s, &FrozenFigure::metric);
    if (rate == figures.end() || !rate->value)
        return success();
    const auto plan = plans.begin(Session::manager(),
        {.name = u"Two calls and a text in the first hour"_s,
            .whatChanges = u"Every internet lead gets two calls and one text within 60 minutes"_s,
            .from = from,
            .appliesTo = metrics::filterText(before.filter),
            .metric = rate->metric,
            .aim = *rate->value + aimedAtMore,
            .baseline = baseline->value.id});
    return plan ? success() : Status(plan.error());
}

} // namespace lotboard
