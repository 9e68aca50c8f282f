#pragma once

#include "metrics/forecast/monthlyseries.h"

#include <array>

namespace lotboard::metrics {

enum class Composition : std::uint8_t { Additive, Multiplicative };

/// One value for each month of a year, beginning with that of the first value of a history.
using SeasonalPattern = std::array<double, seasonLength>;

/// How the months of a year differ from its trend, by classical decomposition: the trend is the
/// centred average over a year, the pattern the average of what is left of each month. Additive
/// patterns have the mean 0, multiplicative ones 1. (M. G. Kendall and A. Stuart, "The advanced
/// theory of statistics", vol. 3.)
/// REQUIRES: at least two years of `history`; multiplicative: all values above 0.
SeasonalPattern seasonalPattern(std::span<const double> history, Composition composition);

/// `history` without `pattern`.
std::vector<double> withoutSeasons(
    std::span<const double> history, const SeasonalPattern& pattern, Composition composition);

/// Whether months a year apart are alike: the autocorrelation at a year stands out at 90 %, given
/// those before it. V. Assimakopoulos and K. Nikolopoulos, "The theta model", International Journal
/// of Forecasting 16 (2000), 4.1. False below two years.
bool isSeasonal(std::span<const double> history);

} // namespace lotboard::metrics
