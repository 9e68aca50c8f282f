#pragma once

#include "metrics/forecast/etsmodel.h"
#include "metrics/forecast/minimise.h"

#include <span>
#include <vector>

namespace lotboard::metrics {

/// The search for the most likely parameters of one form: turns them into free numbers within
/// bounds and back. The history is scaled to a mean of about 1, and the smoothing parameters are
/// taken as parts of what the others leave them, so that every point within the bounds is a model.
class EtsSearch
{
public:
    /// Keeps no reference. REQUIRES: `history` can be that of `form`.
    EtsSearch(const EtsForm& form, std::span<const double> history);

    /// From a decomposition of the first years and a line through the first months.
    EtsParameters firstGuess() const;
    std::vector<FreeParameter> parametersFrom(const EtsParameters& model) const;
    EtsParameters modelFrom(std::span<const double> values) const;
    /// Less is likelier; finite.
    double cost(std::span<const double> values) const;

private:
    EtsParameters scaledModelFrom(std::span<const double> values) const;
    EtsParameters scaled(EtsParameters model, double factor) const;

    EtsForm m_form {};
    double m_scale = 1;
    std::vector<double> m_history {}; ///< Divided by the scale.
};

} // namespace lotboard::metrics
