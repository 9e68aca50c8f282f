#pragma once

#include <span>

namespace lotboard::metrics {

/// The line of least squares through values at 1, 2, 3, ….
struct TrendLine
{
    double start = 0; ///< At 0.
    double slope = 0; ///< From one value to the next.
};

/// REQUIRES: at least one value.
TrendLine trendLine(std::span<const double> values);

} // namespace lotboard::metrics
