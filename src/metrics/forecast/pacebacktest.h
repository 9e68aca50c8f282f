#pragma once

#include "metrics/forecast/paceforecast.h"

namespace lotboard::metrics {

/// How forecasts made on several days did against what came.
struct PaceScore
{
    int forecasts = 0;
    double actual = 0; ///< What came, added up over the forecasts.
    double error = 0; ///< Of the middle of the learned forecast, without sign, added up.
    double runRateError = 0;
    int held = 0; ///< How often the end lay between P10 and P90, both included.

    void add(const PaceScore& other);
    double meanError() const { return error / forecasts; } ///< REQUIRES: forecasts > 0.
    double meanRunRateError() const { return runRateError / forecasts; }
    double shareHeld() const { return static_cast<double>(held) / forecasts; }
    /// Error ÷ what came: a part of one. Empty if nothing came.
    std::optional<double> relativeError() const;
    std::optional<double> relativeRunRateError() const;
};

struct PaceBackTestMonth
{
    Period month {};
    double actual = 0;
    PaceScore score {}; ///< Without forecasts if the history before it was too short.
};

/// The forecast made again for months that are over, from each of their selling days but the last,
/// with nothing known but what is dated up to then.
struct PaceBackTest
{
    std::vector<PaceBackTestMonth> months {}; ///< Ascending.
    PaceScore total {};
};

constexpr int backTestMonths = 12;

/// Over the last whole months before that of `today`, as far as there are facts. A sale that was
/// entered days later counts on its own date, as the facts know no other. Cost: a forecast for each
/// selling day of the months.
PaceBackTest backTestPace(const DaySeries& series, const BusinessCalendar& calendar,
    std::chrono::sys_days today, int months = backTestMonths);

} // namespace lotboard::metrics
