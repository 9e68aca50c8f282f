#include "metrics/forecast/minimise.h"

#include <nlopt.h>

#include <algorithm>
#include <memory>

namespace lotboard::metrics {
namespace {

/// Likelihoods of smoothing models have long flat valleys: larger gains end the search in one.
constexpr double smallestGain = 1e-12;

double ask(unsigned count, const double* values, double*, void* objective)
{
    return (*static_cast<const Objective*>(objective))(std::span(values, count));
}

} // namespace

std::vector<double> minimise(
    const std::vector<FreeParameter>& parameters, const Objective& objective, int mostQuestions)
{
    std::vector<double> values;
    std::vector<double> low;
    std::vector<double> high;
    std::vector<double> step;
    for (const FreeParameter& parameter : parameters) {
        values.push_back(std::clamp(parameter.start, parameter.low, parameter.high));
        low.push_back(parameter.low);
        high.push_back(parameter.high);
        step.push_back(parameter.step);
    }
    const std::unique_ptr<std::remove_pointer_t<nlopt_opt>, decltype(&nlopt_destroy)> search(
        nlopt_create(NLOPT_LN_BOBYQA, static_cast<unsigned>(parameters.size())), nlopt_destroy);
    Objective asked = objective;
    nlopt_set_lower_bounds(search.get(), low.data());
    nlopt_set_upper_bounds(search.get(), high.data());
    nlopt_set_initial_step(search.get(), step.data());
    nlopt_set_min_objective(search.get(), ask, &asked);
    nlopt_set_ftol_rel(search.get(), smallestGain);
    nlopt_set_maxeval(search.get(), mostQuestions);
    // Whatever ends the search, `values` are the best that were seen.
    double least = 0;
    nlopt_optimize(search.get(), values.data(), &least);
    return values;
}

} // namespace lotboard::metrics
