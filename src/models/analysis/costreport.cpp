#include "models/analysis/costreport.h"

#include "metrics/facttable.h"

#include <algorithm>

namespace lotboard {

using metrics::Dimension;

FigureReference CostReport::figureOf(metrics::MetricId metric, std::optional<std::size_t> row) const
{
    const auto& metrics = ladder.figures->query.metrics;
    const auto place = std::ranges::find(metrics, metric) - metrics.begin();
    return figureReference(*ladder.figures, static_cast<std::size_t>(place), row);
}

CostReport reportCosts(
    const metrics::FactTable& facts, const metrics::Query& query, const CostQuestion& question)
{
    std::vector<Dimension> by {Dimension::Source};
    if (question.isByCampaign)
        by.push_back(Dimension::Campaign);
    return {.question = question,
        .ladder = metrics::costLadder(facts, query, question.kind, std::move(by)),
        .unsold = metrics::unsoldSources(facts, query, question.kind),
        .style = {.currency = metrics::storeOf(facts).currency}};
}

} // namespace lotboard
