#include "models/analysis/explorechoice.h"

#include "models/analysis/figurechoicemodel.h"

#include <algorithm>

namespace lotboard {

using metrics::MetricId;

ExploreChoice firstChoice()
{
    return {
        .metrics = {MetricId::Leads, MetricId::ContactRate, MetricId::CloseRate, MetricId::Units},
        .lines = metrics::Dimension::Source,
        .top = 10};
}

metrics::CrossQuery crossQueryOf(const ExploreChoice& choice, const metrics::Query& base)
{
    metrics::CrossQuery asked {.query = base};
    asked.query.metrics.clear();
    std::ranges::copy_if(choice.metrics, std::back_inserter(asked.query.metrics),
        [&base](MetricId metric) { return existsOn(metric, base.basis); });
    asked.query.by.clear();
    if (choice.lines) {
        asked.query.by.push_back(*choice.lines);
        if (choice.columns && choice.columns != choice.lines)
            asked.query.by.push_back(*choice.columns);
        asked.top = choice.top;
    }
    // All time has nothing before it, and the command line says so.
    if (!metrics::comparisonPeriod(base.period, base.comparison))
        asked.query.comparison = metrics::Comparison::None;
    return asked;
}

ExploreChoice choiceOf(const metrics::CrossQuery& asked)
{
    ExploreChoice choice {.metrics = asked.query.metrics, .top = asked.top};
    if (!asked.query.by.empty())
        choice.lines = asked.query.by[0];
    if (asked.query.by.size() > 1)
        choice.columns = asked.query.by[1];
    return choice;
}

} // namespace lotboard
