#include "metrics/statistics/rates.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lotboard::metrics {

namespace {

/// So many standard deviations from the middle of a rate's distribution nothing of weight is left.
constexpr double reach = 8;

double failuresOf(const Proportion& rate)
{
    return rate.cases - rate.successes;
}

Estimate wilsonEstimate(const Proportion& rate, double z)
{
    return {rate.share(), wilsonInterval(rate, z)};
}

/// The chance that what is `wide` lies below `narrow`. With x = sin² θ the density of
/// Beta(½ + s, ½ + f) is that of sin^2s θ · cos^2f θ, which has no poles at its ends; and as the
/// one with more cases is integrated over, the other is smooth where there is anything to add.
double chanceBelow(const Proportion& wide, const Proportion& narrow)
{
    const double s = narrow.successes;
    const double f = failuresOf(narrow);
    const double logScale
        = std::log(2.0) + std::lgamma(s + f + 1) - std::lgamma(s + 0.5) - std::lgamma(f + 0.5);
    const auto powerOf = [](double base, double exponent) {
        return exponent == 0 ? 0 : 2 * exponent * std::log(base);
    };
    const auto weight = [&](double angle) {
        const double sine = std::sin(angle);
        const double cosine = std::cos(angle);
        const double density = std::exp(logScale + powerOf(sine, s) + powerOf(cosine, f));
        return density * betaBelow(sine * sine, wide.successes + 0.5, failuresOf(wide) + 0.5);
    };
    const double middle = std::atan2(std::sqrt(s + 0.25), std::sqrt(f + 0.25));
    const double half = reach / (2 * std::sqrt(narrow.cases + 1));
    return boost::math::quadrature::gauss_kronrod<double, 61>::integrate(weight,
        std::max(0.0, middle - half), std::min(std::numbers::pi / 2, middle + half), 4, 1e-7);
}

} // namespace

Interval wilsonInterval(const Proportion& rate, double z)
{
    const double share = rate.share();
    const double cases = rate.cases;
    const double z2 = z * z;
    const double centre = (share + z2 / (2 * cases)) / (1 + z2 / cases);
    const double half
        = z / (1 + z2 / cases) * std::sqrt(share * (1 - share) / cases + z2 / (4 * cases * cases));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Estimate differenceOfRates(const Proportion& from, const Proportion& to, double z)
{
    return differenceOf(wilsonEstimate(from, z), wilsonEstimate(to, z));
}

double chanceOfHigherRate(const Proportion& a, const Proportion& b)
{
    const double chance = a.cases <= b.cases ? chanceBelow(a, b) : 1 - chanceBelow(b, a);
    return std::clamp(chance, 0.0, 1.0);
}

} // namespace lotboard::metrics
