#pragma once

#include "metrics/forecast/pacebacktest.h"

namespace lotboard::metrics {

/// Where the running month of a metric will end, beside its goal.
struct Pace
{
    MetricId metric {};
    PaceForecast forecast {};
    std::vector<PaceDay> fan {}; ///< The days to come; empty if nothing is learned.
    std::optional<double> goal {}; ///< Of the whole month.

    std::optional<double> chance() const;
    std::optional<double> neededPerDay() const;
};

/// The month of `today`. A goal belongs to what `filter` singles out: one person, one source …, or
/// the store. Empty if the metric has no pace, or whoever asks may not know it. Cost: a pass over
/// the facts of the metric.
std::optional<Pace> paceOf(
    const FactTable& facts, MetricId metric, const Filter& filter, std::chrono::sys_days today);

/// How such forecasts did over the last twelve whole months. Empty as paceOf().
std::optional<PaceBackTest> backTestOf(
    const FactTable& facts, MetricId metric, const Filter& filter, std::chrono::sys_days today);

} // namespace lotboard::metrics
