#include "metrics/statistics/means.h"

#include <cmath>

namespace lotboard::metrics {

Moments momentsOf(std::span<const double> amounts)
{
    // B. P. Welford, Technometrics 4 (1962): the squares of great amounts would swallow what
    // differs.
    Moments moments;
    double squares = 0;
    for (const double amount : amounts) {
        const double step = amount - moments.mean;
        moments.cases += 1;
        moments.mean += step / moments.cases;
        squares += step * (amount - moments.mean);
    }
    if (moments.cases > 1)
        moments.variance = squares / (moments.cases - 1);
    return moments;
}

std::optional<MeanComparison> compareMeans(const Moments& from, const Moments& to, double z)
{
    if (from.cases < 2 || to.cases < 2 || from.variance + to.variance <= 0)
        return std::nullopt;
    const double first = from.squaredError();
    const double second = to.squaredError();
    const double error = std::sqrt(first + second);

    MeanComparison comparison;
    const double difference = to.mean - from.mean;
    comparison.t = difference / error;
    comparison.degreesOfFreedom = (first + second) * (first + second)
        / (first * first / (from.cases - 1) + second * second / (to.cases - 1));
    comparison.pValue = 2 * studentBelow(-std::abs(comparison.t), comparison.degreesOfFreedom);
    const double half = -error * studentPoint(normalBelow(-z), comparison.degreesOfFreedom);
    comparison.difference = {difference, {difference - half, difference + half}};
    return comparison;
}

} // namespace lotboard::metrics
