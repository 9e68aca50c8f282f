#pragma once

#include "metrics/metriccatalog.h"
#include "metrics/statistics/means.h"
#include "metrics/statistics/rates.h"

#include <cstdint>
#include <optional>

namespace lotboard::metrics {

/// What a comparison with a baseline comes to. Stored: the numbers never change.
enum class Verdict : std::uint8_t {
    TooEarly = 0, ///< Nothing seen yet, and fewer cases than it takes.
    NoDifferenceSeen = 1, ///< All the cases it takes, and nothing seen.
    /// A hint, without a promise about its errors: from half of the cases on, where somebody who
    /// looked only once would be sure by 95 %.
    ProbablyBetter = 2,
    Better = 3,
    ProbablyWorse = 4,
    Worse = 5,
};

/// On how many cases a plan is to be judged, set before the first of them is seen. Fewer are a look
/// ahead, more sharpen the verdict little.
struct Horizon
{
    double cases = 0;
    bool hasPower = true; ///< So many find the aim with a chance of 80 %.
};

/// A median, or another percentile, with its 95 % interval and on how many cases it rests.
struct MedianSample
{
    Estimate median {};
    double cases = 0;
};

/// A comparison of a plan with its baseline, to be looked at as often as one likes: over all looks
/// together, a plan that changes nothing is called Better with a chance of at most 5 %, and Worse
/// likewise. The method and its simulation are in docs/statistics.md.
struct Judgement
{
    Verdict verdict = Verdict::TooEarly;
    /// Plan less baseline. Each end of the interval holds at all looks together with a chance of
    /// 95 %; the verdict is Better or Worse when 0 is outside. Empty where either has no cases.
    std::optional<Estimate> difference {};
    double casesStillNeeded = 0; ///< To the horizon; 0: none.
};

/// The horizon of a plan that is to change the figure of `baseline` by `aim` (0.05: five points up;
/// of means and medians in their unit): the cases that find it with a chance of 80 %. Where that
/// would be more than the baseline has, as many as it has: beyond them its own error counts most.
/// REQUIRES: baseline has cases.
Horizon horizonFor(const Proportion& baseline, double aim);
Horizon horizonFor(const Moments& baseline, double aim);
Horizon horizonFor(const MedianSample& baseline, double aim);

/// `better` says which way is good; not Neither. Baseline and plan must not share a case, and
/// `horizon` must not depend on the plan's cases. Below fewestCases in either it is TooEarly.
Judgement judge(
    const Proportion& baseline, const Proportion& plan, const Horizon& horizon, Better better);
Judgement judge(
    const Moments& baseline, const Moments& plan, const Horizon& horizon, Better better);
Judgement judge(
    const MedianSample& baseline, const MedianSample& plan, const Horizon& horizon, Better better);

/// The chance that the plan's figure is the better one in truth, as if it were looked at this once:
/// of rates chanceOfHigherRate(), of means and medians that of a difference as normal (Welch's t)
/// as its standard error. Half where there is nothing to compare.
double chanceOfBetter(const Proportion& baseline, const Proportion& plan, Better better);
double chanceOfBetter(const Moments& baseline, const Moments& plan, Better better);
double chanceOfBetter(const MedianSample& baseline, const MedianSample& plan, Better better);

/// How many standard errors away a difference must be to be called, at `progress`: the information
/// so far (the inverse of the squared standard error) ÷ that at the horizon. REQUIRES: > 0.
double lookPoint(double progress);

} // namespace lotboard::metrics
