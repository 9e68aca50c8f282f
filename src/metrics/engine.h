#pragma once

#include "metrics/resulttable.h"

#include <span>
#include <vector>

namespace lotboard::metrics {

class FactTable;

/// Answers `query` from the facts. Pure: any number of threads may ask the same table. Cost: one
/// pass over the facts of the period and of the comparison period for the total, and one for the
/// rows.
ResultTable evaluate(const FactTable& facts, const Query& query);

/// The answers to several questions at once, such as those of a dashboard: what several of them ask
/// of the same period is made once. On two threads where that pays.
std::vector<ResultTable> evaluateAll(const FactTable& facts, std::span<const Query> queries);

/// Exactly the records that one cell counts: of `query`, the metric at `query.metrics[metric]`, in
/// the row with `keys` (empty: the total), in ascending order of id. Their amounts add up to the
/// figure's numerator or denominator. A goal is no record; of goals only the units are opened.
std::vector<RecordRef> records(const FactTable& facts, const Query& query, std::size_t metric,
    const std::vector<DimensionValue>& keys, RecordPart part);

/// The members of `dimension` that the facts know, in their natural order; for filters.
std::vector<DimensionValue> dimensionValues(const FactTable& facts, Dimension dimension);

} // namespace lotboard::metrics
