#include "metrics/forecast/theta.h"

#include "metrics/forecast/etsfit.h"
#include "metrics/forecast/trendline.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lotboard::metrics {
namespace {

/// The method for a history without seasons.
ExpectedMonths thetaOfTrend(std::span<const double> history, std::size_t months)
{
    constexpr EtsForm simpleSmoothing {EtsError::Additive, EtsTrend::None, EtsSeason::None};
    const auto fit = fitEts(simpleSmoothing, history);
    assert(fit);
    const double alpha = fit->parameters.alpha;
    const double drift = trendLine(history).slope / 2;
    const double begun = (1 - std::pow(1 - alpha, static_cast<double>(history.size()))) / alpha;
    ExpectedMonths expected;
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        const auto after = static_cast<double>(ahead);
        expected.push_back({fit->path.end.level + drift * (after + begun),
            std::sqrt(fit->variance() * (after * alpha * alpha + 1))});
    }
    return expected;
}

} // namespace

ExpectedMonths theta(std::span<const double> history, std::size_t months)
{
    if (!isSeasonal(history))
        return thetaOfTrend(history, months);
    const bool canDivide = std::ranges::all_of(history, [](double value) { return value > 0; });
    const auto composition = canDivide ? Composition::Multiplicative : Composition::Additive;
    const SeasonalPattern pattern = seasonalPattern(history, composition);
    auto expected = thetaOfTrend(withoutSeasons(history, pattern, composition), months);
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        const double season = pattern[(history.size() + ahead) % seasonLength];
        if (composition == Composition::Multiplicative) {
            expected[ahead].mean *= season;
            expected[ahead].deviation *= season;
        } else {
            expected[ahead].mean += season;
        }
    }
    return expected;
}

} // namespace lotboard::metrics
