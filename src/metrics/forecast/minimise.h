#pragma once

#include <functional>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// A number within bounds that a search may change.
struct FreeParameter
{
    double start = 0;
    double low = 0;
    double high = 0;
    double step = 0; ///< How far the search goes from `start` at first.
};

/// What is to be made small. Must be finite for all values within the bounds.
using Objective = std::function<double(std::span<const double>)>;

/// Values within the bounds at which `objective` is small: a local minimum, found without random
/// numbers, so that the same question always has the same answer. Asks `objective` at most
/// `mostQuestions` times. M. J. D. Powell's BOBYQA, as in NLopt.
/// REQUIRES: at least two parameters.
std::vector<double> minimise(
    const std::vector<FreeParameter>& parameters, const Objective& objective, int mostQuestions);

} // namespace lotboard::metrics
