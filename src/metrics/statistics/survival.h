#pragma once

#include "metrics/statistics/estimate.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// How many took a step at a time, and how many were last seen then without it.
struct WaitCount
{
    double time = 0; ///< Since each began to wait, such as days from a lead's arrival.
    std::int64_t reached = 0;
    std::int64_t lost = 0; ///< From sight: nothing is known of them after it. R: censored.
};

/// Where the curve of those who still wait falls.
struct WaitPoint
{
    double time = 0;
    std::int64_t atRisk = 0; ///< Still waiting and in sight just before.
    std::int64_t reached = 0;
    double waiting = 1; ///< The share that waits longer than `time`.
    double variance = 0; ///< Of `waiting`: Greenwood's.
    /// 95 %, on the scale of log(−log); empty where nobody waits any longer.
    std::optional<Interval> interval {};
};

/// The share that still waits, by Kaplan and Meier's product limit, with Greenwood's variance; a
/// point for each time at which somebody took the step. `counts` ascend by time, each time once;
/// who is lost at a time is at risk at it. E. L. Kaplan and P. Meier, "Nonparametric estimation
/// from incomplete observations", JASA 53 (1958); interval: J. D. Kalbfleisch and R. L. Prentice,
/// "The Statistical Analysis of Failure Time Data" (1980), section 1.3.
std::vector<WaitPoint> waitingCurve(std::span<const WaitCount> counts);

/// The last point at or before `time`; before the first one everybody waits.
WaitPoint waitingAt(std::span<const WaitPoint> curve, double time);

} // namespace lotboard::metrics
