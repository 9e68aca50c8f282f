#pragma once

#include "metrics/statistics/distributions.h"
#include "metrics/statistics/estimate.h"

namespace lotboard::metrics {

/// The parts of a rate. 0 <= successes <= cases; credit for halves of deals makes fractions.
struct Proportion
{
    double successes = 0;
    double cases = 0;

    /// REQUIRES: cases > 0.
    double share() const { return successes / cases; }
    friend bool operator==(const Proportion&, const Proportion&) = default;
};

/// Wilson's score interval of a proportion, without continuity correction; `z` 1.96: 95 %.
/// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
/// (1927). REQUIRES: cases > 0.
Interval wilsonInterval(const Proportion& rate, double z = z95);

/// The difference of two rates, `to` less `from`, with Newcombe's hybrid score interval (see
/// differenceOf()). REQUIRES: both have cases.
Estimate differenceOfRates(const Proportion& from, const Proportion& to, double z = z95);

/// The chance that the rate behind `b` is higher than that behind `a`, where each is held to be
/// Beta(½ + successes, ½ + failures), as before any case nothing is known of it (Jeffreys' prior).
/// Integrated numerically, to 1e-8. Without any case: ½.
double chanceOfHigherRate(const Proportion& a, const Proportion& b);

} // namespace lotboard::metrics
