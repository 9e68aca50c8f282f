#pragma once

#include "metrics/leaks/leakfinder.h"
#include "metrics/metriccatalog.h"

#include <optional>

namespace lotboard::metrics {

/// Why `query.period`, as far as it has gone, sold more or fewer units than the goals for its days
/// ask; by event date, as goals are watched. A rate moves its step in the proportion of its goal to
/// what it is. Causes without a goal are taken as they are and named in LeakAnswer::unchanged; so
/// are the cars sold outside of the steps, unless a goal for units says otherwise. Empty if there
/// is no goal for any of it, or if `query.filter` singles out nobody who can have goals. Without a
/// filter there is a row for each source and each person with goals of their own, which do not add
/// up to the whole. Cost: a question for the whole and for each row.
std::optional<LeakAnswer> findLeaksAgainstGoals(const FactTable& facts, const Query& query);

/// Whose goal moves a cause of LeakYardstick::Goals.
MetricId goalMetricOf(LeakCause cause);

} // namespace lotboard::metrics
