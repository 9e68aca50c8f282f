#include "metrics/forecast/seasons.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace lotboard::metrics {
namespace {

constexpr std::size_t halfYear = seasonLength / 2;
constexpr double normal90 = 1.6448536269514722;

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// The average over the year around `at`, the months at both ends counting half.
double trendAt(std::span<const double> history, std::size_t at)
{
    const auto year = history.subspan(at - halfYear, seasonLength + 1);
    const double ends = (year.front() + year.back()) / 2;
    return (ends + std::accumulate(year.begin() + 1, year.end() - 1, 0.0))
        / static_cast<double>(seasonLength);
}

double autocorrelation(std::span<const double> history, std::size_t lag)
{
    const double mean = meanOf(history);
    double together = 0;
    double alone = 0;
    for (std::size_t at = 0; at < history.size(); ++at) {
        alone += std::pow(history[at] - mean, 2);
        if (at >= lag)
            together += (history[at] - mean) * (history[at - lag] - mean);
    }
    return alone > 0 ? together / alone : 0;
}

} // namespace

SeasonalPattern seasonalPattern(std::span<const double> history, Composition composition)
{
    assert(history.size() >= 2 * seasonLength);
    SeasonalPattern sums {};
    std::array<double, seasonLength> counts {};
    for (std::size_t at = halfYear; at + halfYear < history.size(); ++at) {
        const double trend = trendAt(history, at);
        sums[at % seasonLength]
            += composition == Composition::Additive ? history[at] - trend : history[at] / trend;
        ++counts[at % seasonLength];
    }
    for (std::size_t month = 0; month < seasonLength; ++month)
        sums[month] /= counts[month];
    const double mean = meanOf(sums);
    for (double& value : sums)
        value = composition == Composition::Additive ? value - mean : value / mean;
    return sums;
}

std::vector<double> withoutSeasons(
    std::span<const double> history, const SeasonalPattern& pattern, Composition composition)
{
    std::vector<double> adjusted(history.begin(), history.end());
    for (std::size_t at = 0; at < adjusted.size(); ++at) {
        const double season = pattern[at % seasonLength];
        adjusted[at]
            = composition == Composition::Additive ? adjusted[at] - season : adjusted[at] / season;
    }
    return adjusted;
}

bool isSeasonal(std::span<const double> history)
{
    if (history.size() <= 2 * seasonLength)
        return false;
    double squares = 0;
    for (std::size_t lag = 1; lag < seasonLength; ++lag)
        squares += std::pow(autocorrelation(history, lag), 2);
    const double deviation = std::sqrt((1 + 2 * squares) / static_cast<double>(history.size()));
    return std::abs(autocorrelation(history, seasonLength)) / deviation > normal90;
}

} // namespace lotboard::metrics
