#include "metrics/statistics/shrinkage.h"

#include "metrics/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {
namespace {

constexpr std::size_t fewestToShrink = 3;

Estimate estimateAround(double value, double variance)
{
    const double reach = z95 * std::sqrt(variance);
    return {value, {value - reach, value + reach}};
}

/// The mean variance of the errors, the surer measurements weighing more.
double typicalVariance(std::span<const Measurement> measurements, double between)
{
    double sum = 0;
    double weights = 0;
    for (const Measurement& measured : measurements) {
        const double weight = 1 / (measured.variance + between);
        sum += weight * measured.variance;
        weights += weight;
    }
    return sum / weights;
}

} // namespace

double varianceAroundZero(std::span<const Measurement> measurements)
{
    double squares = 0;
    double weights = 0;
    for (const Measurement& measured : measurements) {
        squares += measured.value * measured.value / measured.variance;
        weights += 1 / measured.variance;
    }
    const auto count = static_cast<double>(measurements.size());
    return weights > 0 ? std::max(0.0, (squares - count) / weights) : 0;
}

std::vector<Estimate> shrinkToZero(std::span<const Measurement> measurements)
{
    std::vector<Estimate> estimates;
    if (measurements.size() < fewestToShrink) {
        for (const Measurement& measured : measurements)
            estimates.push_back(estimateAround(measured.value, measured.variance));
        return estimates;
    }
    const auto count = static_cast<double>(measurements.size());
    const double between = varianceAroundZero(measurements);
    const double typical = typicalVariance(measurements, between);
    for (const Measurement& measured : measurements) {
        const double all = measured.variance + between;
        const double shrinkage = (count - 2) / count * measured.variance / all;
        // As the variance between them is itself only estimated.
        const double doubt = 2 / (count - 2) * shrinkage * shrinkage * (typical + between) / all;
        estimates.push_back(estimateAround((1 - shrinkage) * measured.value,
            measured.variance * (1 - shrinkage) + doubt * measured.value * measured.value));
    }
    return estimates;
}

} // namespace lotboard::metrics
