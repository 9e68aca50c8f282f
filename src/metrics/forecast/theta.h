#pragma once

#include "metrics/forecast/monthlyseries.h"

namespace lotboard::metrics {

/// The Theta method: V. Assimakopoulos and K. Nikolopoulos, "The theta model: a decomposition
/// approach to forecasting", International Journal of Forecasting 16 (2000), in the form that
/// R. J. Hyndman and B. Billah, "Unmasking the theta method", ibid. 19 (2003), found it to be:
/// simple exponential smoothing with half the slope of the history, after the seasons are taken out
/// where there are any (multiplicative ones; additive ones where a month is not above 0).
/// REQUIRES: at least four months of `history`.
ExpectedMonths theta(std::span<const double> history, std::size_t months);

} // namespace lotboard::metrics
