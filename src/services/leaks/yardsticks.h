#pragma once

#include "base/result.h"
#include "domain/baseline.h"
#include "metrics/leaks/leakfinder.h"

namespace lotboard {

/// Why the leads of `query.period` bought more or less than those of a baseline did at the rates
/// that were frozen: cars within the baseline's 30 days of arrival, its leads scaled to as many
/// days as the period has settled ones. Where it has none, the last 30 days that are settled stand
/// for it. Only `query.filter` and `today` count besides. By source and, where it was frozen, by
/// person. In gross the whole only, each car at the gross per car of all: a baseline knows no gross
/// of a source. Error::Code::InvalidInput, in words, where the two cannot be held against each
/// other.
Result<metrics::LeakAnswer> leaksAgainstBaseline(
    const metrics::FactTable& facts, const metrics::Query& query, const Baseline& baseline);

/// metrics::findLeaksAgainstGoals(); Error::Code::InvalidInput says which goals to set.
Result<metrics::LeakAnswer> leaksAgainstGoals(
    const metrics::FactTable& facts, const metrics::Query& query);

} // namespace lotboard
