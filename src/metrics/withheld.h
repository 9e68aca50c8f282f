#pragma once

#include "domain/session.h"
#include "metrics/facttable.h"
#include "metrics/query.h"

#include <vector>

namespace lotboard::metrics {

/// Whether the metric says what deals made.
bool saysGross(MetricId metric);

/// The same facts as `session` may know them: without Right::ReadGrosses every figure of what deals
/// made is marked as withheld and has no records behind it, but for that of the person's own
/// shares. Shares all chunks with `facts`. Null for null.
FactTablePtr factsFor(const Session& session, const FactTablePtr& facts);

/// Whether an answer from `facts` withholds `metric` in the row of `keys`; none: in the total.
bool isWithheld(const FactTable& facts, const Query& query, MetricId metric,
    const std::vector<DimensionValue>& keys);

} // namespace lotboard::metrics
