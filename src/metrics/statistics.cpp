#include "metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

namespace {

/// The two-sided 95 % point of the normal distribution.
constexpr double z95 = 1.959963984540054;
constexpr double tail = 0.025;
constexpr std::int64_t mostExactCases = 100;

double binomialProbability(std::int64_t cases, std::int64_t successes, double probability)
{
    const auto n = static_cast<double>(cases);
    const auto k = static_cast<double>(successes);
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1)
        + k * std::log(probability) + (n - k) * std::log1p(-probability));
}

std::optional<RankInterval> exactRanks(std::int64_t cases, double quantile)
{
    // low: the greatest rank with P(fewer than low lie below the quantile) <= tail.
    RankInterval ranks {0, cases + 1};
    double below = 0;
    for (std::int64_t k = 0; k < cases; ++k) {
        below += binomialProbability(cases, k, quantile);
        if (below > tail)
            break;
        ranks.low = k + 1;
    }
    double above = 0;
    for (std::int64_t k = cases; k > 0; --k) {
        above += binomialProbability(cases, k, quantile);
        if (above > tail)
            break;
        ranks.high = k;
    }
    if (ranks.low < 1 || ranks.high > cases)
        return std::nullopt;
    return ranks;
}

} // namespace

Interval wilsonInterval(double successes, double cases)
{
    const double share = successes / cases;
    const double z2 = z95 * z95;
    const double centre = (share + z2 / (2 * cases)) / (1 + z2 / cases);
    const double half = z95 / (1 + z2 / cases)
        * std::sqrt(share * (1 - share) / cases + z2 / (4 * cases * cases));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

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
