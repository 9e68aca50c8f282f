#pragma once

#include "services/plans/planfindings.h"

#include <vector>

namespace lotboard {

/// A baseline in the history of the leads that it is of.
struct BaselineStep
{
    QString name {};
    FrozenFigure figure {}; ///< Of the metric that was asked for.
    /// How things stand from here on: the value of this baseline, or of an earlier one from which
    /// it does not differ for sure.
    double level = 0;
    bool hasMoved = false; ///< The first one has not.
};

/// How `metric` stood in the baselines of the leads of `filter`, by the first day of their leads:
/// the line that only moves when something really changed. A baseline moves it where its verdict
/// against the one that gave the level is Better or Worse.
std::vector<BaselineStep> baselineHistory(const std::vector<Baseline>& baselines,
    const metrics::Filter& filter, metrics::MetricId metric);

} // namespace lotboard
