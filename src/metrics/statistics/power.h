#pragma once

#include "metrics/statistics/distributions.h"

#include <optional>

namespace lotboard::metrics {

/// How much a sample scatters: what its estimate's squared standard error would be with one case.
/// Of a rate p·(1 − p), of a mean the variance.
struct Scatter
{
    double perCase = 0;
    double cases = 0;
};

/// How many cases with the scatter `perCase` must be seen for a true change by `change` from
/// `baseline` to be found with a chance of 80 %, by a test that finds what is more than `z`
/// standard errors away: perCase ÷ (change² ÷ (z + 0.84)² − baseline.perCase ÷ baseline.cases).
/// Empty where the baseline itself is too small for that, however many are seen, or the change is
/// nothing. S.-C. Chow, J. Shao and H. Wang, "Sample Size Calculations in Clinical Research", 2nd
/// ed. (2008), section 4.2.1, for rates.
std::optional<double> casesForPower(
    const Scatter& baseline, double perCase, double change, double z = z95);

} // namespace lotboard::metrics
