#include "metrics/forecast/etsfit.h"

#include <cmath>

namespace lotboard::metrics {
namespace {

/// How much of an error stays after each number of months, beginning with one: c(j) of table 6.2
/// of Hyndman, Koehler, Ord and Snyder (2008).
std::vector<double> weightsOfErrors(
    const EtsForm& form, const EtsParameters& parameters, std::size_t months)
{
    std::vector<double> weights;
    double trendWeight = 0;
    double damping = 1;
    for (std::size_t after = 1; after <= months; ++after) {
        damping *= parameters.phi;
        trendWeight += damping;
        double weight = parameters.alpha + parameters.beta * trendWeight;
        if (form.season == EtsSeason::Additive && after % seasonLength == 0)
            weight += parameters.gamma;
        weights.push_back(weight);
    }
    return weights;
}

/// Variances of what an error that is added makes: equation (6.1).
std::vector<double> additiveVariances(const std::vector<double>& weights, double variance)
{
    std::vector<double> variances;
    double sum = 1;
    for (const double weight : weights) {
        variances.push_back(variance * sum);
        sum += weight * weight;
    }
    return variances;
}

/// The expected squares θ(h) of what a relative error makes of `means`: section 6.3.
std::vector<double> expectedSquares(
    const std::vector<double>& weights, const std::vector<double>& means, double variance)
{
    std::vector<double> squares;
    for (std::size_t ahead = 0; ahead < means.size(); ++ahead) {
        double square = means[ahead] * means[ahead];
        for (std::size_t after = 1; after <= ahead; ++after)
            square += variance * weights[after - 1] * weights[after - 1] * squares[ahead - after];
        squares.push_back(square);
    }
    return squares;
}

} // namespace

ExpectedMonths expectedMonths(const EtsFit& fit, std::size_t months)
{
    const EtsParameters& parameters = fit.parameters;
    const double variance = fit.variance();
    const auto means = meansAfter(fit.form, fit.path.end, parameters.phi, months);
    const auto weights = weightsOfErrors(fit.form, parameters, months);
    ExpectedMonths expected;
    if (fit.form.error == EtsError::Additive) {
        const auto variances = additiveVariances(weights, variance);
        for (std::size_t ahead = 0; ahead < months; ++ahead)
            expected.push_back({means[ahead], std::sqrt(variances[ahead])});
        return expected;
    }

    // A multiplicative season stretches what the rest of the model makes: section 6.4.
    const bool isStretched = fit.form.season == EtsSeason::Multiplicative;
    EtsForm rest = fit.form;
    if (isStretched)
        rest.season = EtsSeason::None;
    const auto restMeans = meansAfter(rest, fit.path.end, parameters.phi, months);
    const auto squares = expectedSquares(weights, restMeans, variance);
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        const auto years = static_cast<double>(ahead / seasonLength);
        const double season = isStretched ? fit.path.end.seasons[ahead % seasonLength] : 1;
        const double growth
            = isStretched ? std::pow(1 + parameters.gamma * parameters.gamma * variance, years) : 1;
        const double spread
            = (1 + variance) * growth * squares[ahead] - restMeans[ahead] * restMeans[ahead];
        expected.push_back({means[ahead], std::abs(season) * std::sqrt(std::max(spread, 0.0))});
    }
    return expected;
}

} // namespace lotboard::metrics
