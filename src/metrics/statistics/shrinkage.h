#pragma once

#include "metrics/statistics/estimate.h"

#include <span>
#include <vector>

namespace lotboard::metrics {

/// A value that was measured with a known error.
struct Measurement
{
    double value = 0;
    double variance = 0; ///< Of its error; more than 0.
};

/// How much the true values behind `measurements` differ beyond their errors: their variance about
/// 0, by the method of moments (R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986),
/// with the mean known to be 0). 0 for none.
double varianceAroundZero(std::span<const Measurement> measurements);

/// Each measurement drawn towards 0, the more the larger its error and the less the true values
/// differ, with its 95 % interval, which holds the error of that variance, too: C. N. Morris,
/// "Parametric empirical Bayes inference: theory and applications", JASA 78 (1983), for a known
/// mean. With equal variances it is the estimator of James and Stein. Fewer than three say nothing
/// about each other and are left as they are.
std::vector<Estimate> shrinkToZero(std::span<const Measurement> measurements);

} // namespace lotboard::metrics
