#include "metrics/statistics/medians.h"

#include "metrics/statistics/distributions.h"

#include <cmath>

namespace lotboard::metrics {

namespace {

constexpr double tail = 0.025;
constexpr std::int64_t mostExactCases = 100;

std::optional<RankInterval> exactRanks(std::int64_t cases, double quantile)
{
    // Each binomial probability is made from that of one success less, or one more.
    const auto n = static_cast<double>(cases);
    const double odds = quantile / (1 - quantile);
    RankInterval ranks {0, cases + 1};
    // low: the greatest rank with P(fewer than low lie below the quantile) <= tail.
    double probability = std::pow(1 - quantile, n);
    double below = probability;
    for (double k = 0; k < n && below <= tail; ++k) {
        ++ranks.low;
        probability *= (n - k) / (k + 1) * odds;
        below += probability;
    }
    probability = std::pow(quantile, n);
    double above = probability;
    for (double k = n; k > 0 && above <= tail; --k) {
        --ranks.high;
        probability *= k / (n - k + 1) / odds;
        above += probability;
    }
    if (ranks.low < 1 || ranks.high > cases)
        return std::nullopt;
    return ranks;
}

} // namespace

std::optional<RankInterval> quantileRanks(std::int64_t cases, double quantile)
{
    if (cases <= mostExactCases)
        return exactRanks(cases, quantile);
    const double middle = static_cast<double>(cases) * quantile;
    const double half = z95 * std::sqrt(middle * (1 - quantile));
    return RankInterval {static_cast<std::int64_t>(std::floor(middle - half)),
        static_cast<std::int64_t>(std::ceil(middle + half)) + 1};
}

} // namespace lotboard::metrics
