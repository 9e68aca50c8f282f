#include "metrics/statistics/verdict.h"

#include "metrics/resulttable.h"
#include "metrics/statistics/power.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

namespace {

/// Solves 3·(1 − Φ(c)) − exp(4c²)·(1 − Φ(3c)) = 0.05: the chance that Brownian motion, looked at
/// without a pause, ever passes c until the horizon or c · progress after it.
constexpr double boundary = 2.0726385003897;
/// A hint is given this many standard errors away (one-sided 95 %), from this part of the horizon
/// on.
constexpr double hintPoint = 1.6448536269514722;
constexpr double hintPart = 0.5;

/// As if the interval were that of a mean.
Scatter scatterOf(const MedianSample& sample)
{
    const Interval& interval = sample.median.interval;
    const double error = (interval.high - interval.low) / (2 * z95);
    return {error * error * sample.cases, sample.cases};
}

Horizon horizonOf(const Scatter& baseline, double perCase, double aim)
{
    const auto found = casesForPower(baseline, perCase, aim, boundary);
    const bool hasPower = found && *found <= baseline.cases;
    const double cases = std::ceil(hasPower ? *found : baseline.cases);
    return {std::max(cases, static_cast<double>(fewestCases)), hasPower};
}

/// The inverse of the squared error of the difference, now by then.
double progressOf(const Scatter& baseline, const Scatter& plan, const Horizon& horizon)
{
    const double certain = baseline.perCase / baseline.cases;
    return (certain + plan.perCase / horizon.cases) / (certain + plan.perCase / plan.cases);
}

/// Of what scatters as much with the plan as without it: only the cases tell.
double progressOf(double baselineCases, double planCases, const Horizon& horizon)
{
    return progressOf(Scatter {1, baselineCases}, {1, planCases}, horizon);
}

Estimate widened(const Estimate& estimate, double factor)
{
    const auto& [value, interval] = estimate;
    return {
        value, {value - (value - interval.low) * factor, value + (interval.high - value) * factor}};
}

/// Nothing can be compared.
Judgement undecided(double planCases, const Horizon& horizon)
{
    Judgement judgement;
    judgement.casesStillNeeded = std::max(0.0, horizon.cases - planCases);
    return judgement;
}

bool isAbove(const Estimate& difference)
{
    return difference.interval.low > 0;
}

bool isBelow(const Estimate& difference)
{
    return difference.interval.high < 0;
}

/// Where less is better.
Verdict turned(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return Verdict::Worse;
    case Verdict::ProbablyBetter:
        return Verdict::ProbablyWorse;
    case Verdict::ProbablyWorse:
        return Verdict::ProbablyBetter;
    case Verdict::Worse:
        return Verdict::Better;
    case Verdict::TooEarly:
    case Verdict::NoDifferenceSeen:
        break;
    }
    return verdict;
}

/// The same difference with the interval of who looks all the time, and of who looks once.
struct Looks
{
    Estimate always {};
    Estimate once {};
};

Verdict verdictOf(const Looks& looks, double part)
{
    if (isAbove(looks.always))
        return Verdict::Better;
    if (isBelow(looks.always))
        return Verdict::Worse;
    if (part >= hintPart && isAbove(looks.once))
        return Verdict::ProbablyBetter;
    if (part >= hintPart && isBelow(looks.once))
        return Verdict::ProbablyWorse;
    return part >= 1 ? Verdict::NoDifferenceSeen : Verdict::TooEarly;
}

/// What is the same for rates, means and medians.
Judgement judgementOf(double baselineCases, double planCases, const Horizon& horizon,
    const Looks& looks, Better better)
{
    Judgement judgement = undecided(planCases, horizon);
    judgement.difference = looks.always;
    if (std::min(baselineCases, planCases) < static_cast<double>(fewestCases))
        return judgement;
    const Verdict verdict = verdictOf(looks, planCases / horizon.cases);
    judgement.verdict = better == Better::Lower ? turned(verdict) : verdict;
    return judgement;
}

bool isComparable(const Moments& baseline, const Moments& plan)
{
    return baseline.cases >= 2 && plan.cases >= 2 && baseline.variance + plan.variance > 0;
}

template<class Sample>
bool isComparable(const Sample& baseline, const Sample& plan)
{
    return baseline.cases > 0 && plan.cases > 0;
}

double chanceOfBetter(double chanceOfHigher, Better better)
{
    return better == Better::Lower ? 1 - chanceOfHigher : chanceOfHigher;
}

} // namespace

Horizon horizonFor(const Proportion& baseline, double aim)
{
    const double before = baseline.share();
    const double after = std::clamp(before + aim, 0.0, 1.0);
    return horizonOf({before * (1 - before), baseline.cases}, after * (1 - after), aim);
}

Horizon horizonFor(const Moments& baseline, double aim)
{
    return horizonOf({baseline.variance, baseline.cases}, baseline.variance, aim);
}

Horizon horizonFor(const MedianSample& baseline, double aim)
{
    const Scatter scatter = scatterOf(baseline);
    return horizonOf(scatter, scatter.perCase, aim);
}

Judgement judge(
    const Proportion& baseline, const Proportion& plan, const Horizon& horizon, Better better)
{
    if (!isComparable(baseline, plan))
        return undecided(plan.cases, horizon);
    const double z = lookPoint(progressOf(baseline.cases, plan.cases, horizon));
    const Looks looks {
        differenceOfRates(baseline, plan, z), differenceOfRates(baseline, plan, hintPoint)};
    return judgementOf(baseline.cases, plan.cases, horizon, looks, better);
}

Judgement judge(const Moments& baseline, const Moments& plan, const Horizon& horizon, Better better)
{
    if (!isComparable(baseline, plan))
        return undecided(plan.cases, horizon);
    const double z = lookPoint(
        progressOf({baseline.variance, baseline.cases}, {plan.variance, plan.cases}, horizon));
    const Looks looks {compareMeans(baseline, plan, z)->difference,
        compareMeans(baseline, plan, hintPoint)->difference};
    return judgementOf(baseline.cases, plan.cases, horizon, looks, better);
}

Judgement judge(
    const MedianSample& baseline, const MedianSample& plan, const Horizon& horizon, Better better)
{
    if (!isComparable(baseline, plan))
        return undecided(plan.cases, horizon);
    const Estimate difference = differenceOf(baseline.median, plan.median);
    const double z = lookPoint(progressOf(baseline.cases, plan.cases, horizon));
    const Looks looks {widened(difference, z / z95), widened(difference, hintPoint / z95)};
    return judgementOf(baseline.cases, plan.cases, horizon, looks, better);
}

double chanceOfBetter(const Proportion& baseline, const Proportion& plan, Better better)
{
    return chanceOfBetter(chanceOfHigherRate(baseline, plan), better);
}

double chanceOfBetter(const Moments& baseline, const Moments& plan, Better better)
{
    if (!isComparable(baseline, plan))
        return 0.5;
    const auto comparison = *compareMeans(baseline, plan);
    return chanceOfBetter(studentBelow(comparison.t, comparison.degreesOfFreedom), better);
}

double chanceOfBetter(const MedianSample& baseline, const MedianSample& plan, Better better)
{
    if (!isComparable(baseline, plan))
        return 0.5;
    const auto [value, interval] = differenceOf(baseline.median, plan.median);
    const double towardsNothing = value > 0 ? value - interval.low : interval.high - value;
    const double z = towardsNothing > 0 ? value / towardsNothing * z95 : 0;
    return chanceOfBetter(normalBelow(z), better);
}

double lookPoint(double progress)
{
    const double root = std::sqrt(progress);
    return boundary * std::max(root, 1 / root);
}

} // namespace lotboard::metrics
