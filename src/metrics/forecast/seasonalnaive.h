#pragma once

#include "metrics/forecast/monthlyseries.h"

namespace lotboard::metrics {

/// Each month as in the year before: what every other method has to beat. The intervals come from
/// how far months were from those a year earlier, growing with each year ahead (R. J. Hyndman and
/// G. Athanasopoulos, "Forecasting: principles and practice", 5.5).
/// REQUIRES: more than a year of `history`.
ExpectedMonths seasonalNaive(std::span<const double> history, std::size_t months);

/// The mean absolute error of seasonalNaive() one year ahead within `history`: by what errors are
/// divided to be compared between series (R. J. Hyndman and A. B. Koehler, "Another look at
/// measures of forecast accuracy", International Journal of Forecasting 22 (2006)). REQUIRES: more
/// than a year of `history`.
double seasonalScale(std::span<const double> history);

} // namespace lotboard::metrics
