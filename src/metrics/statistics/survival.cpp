#include "metrics/statistics/survival.h"

#include "metrics/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

namespace {

/// `sum` is Greenwood's: of reached ÷ (atRisk · (atRisk − reached)).
std::optional<Interval> intervalOf(double waiting, double sum)
{
    if (waiting <= 0)
        return std::nullopt;
    const double half = z95 * std::sqrt(sum) / std::abs(std::log(waiting));
    return Interval {std::pow(waiting, std::exp(half)), std::pow(waiting, std::exp(-half))};
}

} // namespace

std::vector<WaitPoint> waitingCurve(std::span<const WaitCount> counts)
{
    std::int64_t atRisk = 0;
    for (const WaitCount& count : counts)
        atRisk += count.reached + count.lost;

    std::vector<WaitPoint> curve;
    double waiting = 1;
    double sum = 0;
    for (const WaitCount& count : counts) {
        if (count.reached > 0) {
            const auto left = static_cast<double>(atRisk - count.reached);
            const auto all = static_cast<double>(atRisk);
            waiting *= left / all;
            if (left > 0)
                sum += static_cast<double>(count.reached) / (all * left);
            curve.push_back({count.time, atRisk, count.reached, waiting, waiting * waiting * sum,
                intervalOf(waiting, sum)});
        }
        atRisk -= count.reached + count.lost;
    }
    return curve;
}

WaitPoint waitingAt(std::span<const WaitPoint> curve, double time)
{
    const auto after = std::ranges::upper_bound(curve, time, {}, &WaitPoint::time);
    return after == curve.begin() ? WaitPoint {} : *(after - 1);
}

} // namespace lotboard::metrics
