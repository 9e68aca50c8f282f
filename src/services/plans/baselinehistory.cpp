#include "services/plans/baselinehistory.h"

#include <algorithm>

namespace lotboard {
namespace {

bool isSure(metrics::Verdict verdict)
{
    return verdict == metrics::Verdict::Better || verdict == metrics::Verdict::Worse;
}

} // namespace

std::vector<BaselineStep> baselineHistory(
    const std::vector<Baseline>& baselines, const metrics::Filter& filter, metrics::MetricId metric)
{
    const QLatin1StringView id(metrics::definitionOf(metric).id);
    std::vector<BaselineStep> steps;
    for (const Baseline& baseline : baselines) {
        const auto figure = std::ranges::find_if(
            baseline.figures, [id](const FrozenFigure& each) { return each.metric == id; });
        const LeadCohort leads = leadsOf(baseline);
        if (figure != baseline.figures.end() && figure->value && areSameLeads(leads.filter, filter))
            steps.push_back({.name = baseline.name, .figure = *figure, .level = *figure->value});
    }
    std::ranges::stable_sort(
        steps, {}, [](const BaselineStep& step) { return step.figure.period.first; });
    std::size_t standing = 0;
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const ComparedMetric compared
            = comparedMetric(steps[standing].figure, steps[i].figure, std::nullopt);
        steps[i].hasMoved = isSure(compared.judgement.verdict);
        if (steps[i].hasMoved)
            standing = i;
        steps[i].level = *steps[standing].figure.value;
    }
    return steps;
}

} // namespace lotboard
