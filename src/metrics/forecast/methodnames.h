#pragma once

#include "metrics/forecast/methodset.h"

#include <QString>

namespace lotboard::metrics {

/// How a command line writes it: `seasonal_naive`, `exponential_smoothing`, `theta`, `mean`.
QString methodId(ForecastMethod method);
/// English; translated where it is shown (context "ForecastMethod").
const char* methodName(ForecastMethod method);

} // namespace lotboard::metrics
