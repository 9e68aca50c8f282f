#pragma once

#include "domain/goalentry.h"
#include "metrics/metriccatalog.h"

#include <span>

namespace lotboard {

/// Parts of `total` in the proportion of `weights`, each a multiple of `step` but for what is left
/// of a step, so that they add up to `total`: the largest remainders get one step more (Hamilton's
/// method). REQUIRES: weights not negative, their sum above 0; total >= 0; step > 0.
std::vector<double> sharedOut(double total, std::span<const double> weights, double step);

/// The steps that goals of a metric are shared out and rounded in: whole units, whole dollars.
double goalStep(metrics::Unit unit);

/// The goals of the month `from` again for the month `to`, changed by `percent`: 5 is five in a
/// hundred more. Rounded to goalStep(), rates as they come out. Goals of other periods are passed
/// over. `metric` empty: those of all metrics.
std::vector<GoalEntry> copiedGoals(std::span<const Goal> goals, const Period& from,
    const Period& to, double percent, const QString& metric);

} // namespace lotboard
