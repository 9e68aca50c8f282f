#pragma once

#include <cstdint>
#include <optional>

namespace lotboard::metrics {

/// Ranks, counted from 1, of the two ordered values that enclose a percentile. The difference of
/// two medians is differenceOf() those intervals.
struct RankInterval
{
    std::int64_t low = 0;
    std::int64_t high = 0;

    friend bool operator==(const RankInterval&, const RankInterval&) = default;
};

/// The order statistics between which the `quantile` (0.5: the median) of the population lies with
/// at least 95 % confidence, from the binomial distribution; its normal approximation above 100
/// cases. Empty where the sample is too small for one. W. J. Conover, "Practical Nonparametric
/// Statistics", section 3.2. Cost: at most 200 steps.
std::optional<RankInterval> quantileRanks(std::int64_t cases, double quantile);

} // namespace lotboard::metrics
