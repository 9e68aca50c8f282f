#pragma once

namespace lotboard::metrics {

/// The distributions that intervals and comparisons rest on, as Boost.Math has them
/// (docs/decisions/0015). `below` is the chance of a value of at most x, `point` its inverse.
/// Where an argument makes no sense the answer is not a number.
double normalBelow(double x);
double normalPoint(double share);
/// Student's t.
double studentBelow(double x, double degreesOfFreedom);
double studentPoint(double share, double degreesOfFreedom);
/// The regularised incomplete beta function.
double betaBelow(double x, double a, double b);

/// The two-sided 95 % point of the normal distribution: normalPoint(0.975).
constexpr double z95 = 1.959963984540054;

} // namespace lotboard::metrics
