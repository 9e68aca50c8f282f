#include "services/goals/goalplanning.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotboard {
namespace {

constexpr double centsPerUnit = 100;
/// What is left of a number after it was divided and multiplied again.
constexpr double rounding = 1e-9;

double changed(const Goal& goal, double percent)
{
    const double value = goal.value * (1 + percent / 100);
    const auto metric = metrics::metricFromId(goal.metric);
    const metrics::Unit unit = metric ? definitionOf(*metric).unit : metrics::Unit::Number;
    if (percent == 0 || (unit != metrics::Unit::Count && unit != metrics::Unit::Money))
        return value;
    return std::round(value / goalStep(unit)) * goalStep(unit);
}

} // namespace

double goalStep(metrics::Unit unit)
{
    return unit == metrics::Unit::Money ? centsPerUnit : 1;
}

std::vector<double> sharedOut(double total, std::span<const double> weights, double step)
{
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> parts;
    std::vector<double> remainders;
    double left = total;
    for (const double weight : weights) {
        const double exact = total * weight / all / step;
        const double whole = std::floor(exact + rounding);
        parts.push_back(whole * step);
        remainders.push_back(exact - whole);
        left -= whole * step;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(
        order, std::greater<>(), [&](std::size_t place) { return remainders[place]; });
    // Less than a step for each is left, and only of the last one a part of a step.
    for (const std::size_t place : order) {
        const double more = std::min(left, step);
        if (more <= rounding)
            break;
        parts[place] += more;
        left -= more;
    }
    return parts;
}

std::vector<GoalEntry> copiedGoals(std::span<const Goal> goals, const Period& from,
    const Period& to, double percent, const QString& metric)
{
    std::vector<GoalEntry> entries;
    for (const Goal& goal : goals) {
        if (goal.period != from || (!metric.isEmpty() && goal.metric != metric))
            continue;
        GoalPlace place = GoalPlace::of(goal);
        place.period = to;
        entries.push_back({place, changed(goal, percent), std::nullopt});
    }
    return entries;
}

} // namespace lotboard
