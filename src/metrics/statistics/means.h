#pragma once

#include "metrics/statistics/distributions.h"
#include "metrics/statistics/estimate.h"

#include <optional>
#include <span>

namespace lotboard::metrics {

/// What is to be known of a sample of amounts to compare its mean.
struct Moments
{
    double cases = 0;
    double mean = 0;
    double variance = 0; ///< Of the sample: its squares are divided by cases − 1.

    /// Of the mean, squared. REQUIRES: cases > 0.
    double squaredError() const { return variance / cases; }
};

/// Without amounts all is 0; of one amount the variance is 0.
Moments momentsOf(std::span<const double> amounts);

/// Welch's comparison of two means.
struct MeanComparison
{
    Estimate difference {}; ///< The second less the first.
    double t = 0;
    double degreesOfFreedom = 0;
    double pValue = 1; ///< Two-sided: of so great a difference where there is none.
};

/// Of samples with variances of their own. The interval leaves out as much at each end as lies
/// beyond `z` in a normal distribution; 1.96: 95 %. B. L. Welch, "The generalization of 'Student's'
/// problem when several different population variances are involved", Biometrika 34 (1947). Empty
/// where a sample has less than two cases, or neither has any variance.
std::optional<MeanComparison> compareMeans(const Moments& from, const Moments& to, double z = z95);

} // namespace lotboard::metrics
