#pragma once

#include "metrics/forecast/methodset.h"

#include <vector>

namespace lotboard::metrics {

/// How one method did when it had to forecast months that are known by now.
struct MethodScore
{
    ForecastMethod method {};
    /// Mean absolute scaled error: the mean absolute error, divided by that of the seasonal naive
    /// method within the history before the first month that was held back.
    double mase = 0;
    double within80 = 0; ///< Part of the months that lay within the interval of 80 %.
    double within95 = 0;
};

struct BackTest
{
    std::size_t origins = 0; ///< From how many months it was forecast; one month apart.
    std::vector<MethodScore> scores {}; ///< In the order of the methods; empty without a test.
};

/// So long a history can be tested three times, each time with two years before.
constexpr std::size_t shortestBackTest = 3 * seasonLength + 2;

/// Lets all methods forecast a year ahead again and again over the later half of `history`, of
/// which at most three years, each time from the months before only (L. J. Tashman, "Out-of-sample
/// tests of forecasting accuracy", International Journal of Forecasting 16 (2000)). Without scores
/// below shortestBackTest.
BackTest backTest(std::span<const double> history);

} // namespace lotboard::metrics
