#pragma once

#include "metrics/aggregation.h"
#include "metrics/resulttable.h"

namespace lotboard::metrics {

/// What the metrics of a question need to know, goals apart.
Wanted wantedFor(const Query& query);

/// The figure of `metric`, which is none of goals, for one group of `sums`.
Figure figureOf(MetricId metric, const Aggregation& sums, std::size_t group);

/// The figure of a group that nothing was counted in.
Figure emptyFigure(MetricId metric);

/// Whether a part of `metric` is a cost that cannot be said to belong to what the groups and the
/// filter of the question single out.
bool lacksAttribution(const FactTable& facts, const Query& query, MetricId metric);

} // namespace lotboard::metrics
