#include "metrics/statistics/power.h"

namespace lotboard::metrics {

namespace {

/// normalPoint(0.8)
constexpr double zPower = 0.8416212335729143;

} // namespace

std::optional<double> casesForPower(
    const Scatter& baseline, double perCase, double change, double z)
{
    const double wantedError = change / (z + zPower);
    const double left = wantedError * wantedError - baseline.perCase / baseline.cases;
    if (left <= 0)
        return std::nullopt;
    return perCase / left;
}

} // namespace lotboard::metrics
