#include "models/common/loadedcost.h"

#include "metrics/costs/costladder.h"

namespace lotboard {

using metrics::CostStep;
using metrics::MetricId;

FigureReference loadedCost(
    FigureReference dividend, MetricId divisor, const metrics::Figure& figure)
{
    dividend.query.metrics = {dividend.query.metrics[dividend.metric], divisor};
    dividend.metric = 0;
    dividend.cell = {.figure = figure};
    return dividend;
}

std::optional<MetricId> withoutLabour(const FigureReference& figure)
{
    const auto& asked = figure.query.metrics;
    if (asked.size() != 2 || figure.metric != 0 || !figure.cell.figure.denominator)
        return {};
    if (asked[0] == MetricId::Gross && asked[1] == MetricId::LoadedSpend)
        return MetricId::SourceRoi;
    for (std::size_t step = 0; step < metrics::costStepCount; ++step) {
        if (asked[0] == MetricId::LoadedSpend
            && asked[1] == metrics::countOf(static_cast<CostStep>(step)))
            return metrics::costOf(static_cast<CostStep>(step));
    }
    return {};
}

} // namespace lotboard
