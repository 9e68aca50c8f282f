#include "metrics/forecast/backtest.h"

#include "metrics/forecast/seasonalnaive.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {
namespace {

constexpr std::size_t mostTestedMonths = 3 * seasonLength;
constexpr std::size_t leastHistory = 2 * seasonLength;

void addErrors(MethodScore& score, const ExpectedMonths& expected, std::span<const double> actual)
{
    for (std::size_t ahead = 0; ahead < expected.size(); ++ahead) {
        const ExpectedMonth& month = expected[ahead];
        score.mase += std::abs(actual[ahead] - month.mean);
        score.within80 += actual[ahead] >= month.low80() && actual[ahead] <= month.high80();
        score.within95 += actual[ahead] >= month.low95() && actual[ahead] <= month.high95();
    }
}

} // namespace

BackTest backTest(std::span<const double> history)
{
    if (history.size() < shortestBackTest)
        return {};
    BackTest test;
    for (std::size_t at = 0; at < forecastMethodCount; ++at)
        test.scores.push_back({static_cast<ForecastMethod>(at)});

    const std::size_t tested = std::min(mostTestedMonths, history.size() / 2);
    const std::size_t first = std::max(leastHistory, history.size() - tested);
    MethodSet methods;
    for (std::size_t origin = first; origin + seasonLength <= history.size(); ++origin) {
        const auto expected = methods.expect(history.first(origin), seasonLength);
        for (std::size_t at = 0; at < forecastMethodCount; ++at)
            addErrors(test.scores[at], expected[at], history.subspan(origin, seasonLength));
        ++test.origins;
    }

    const auto months = static_cast<double>(test.origins * seasonLength);
    const double scale = seasonalScale(history.first(first));
    for (MethodScore& score : test.scores) {
        score.mase = scale > 0 ? score.mase / months / scale : 0;
        score.within80 /= months;
        score.within95 /= months;
    }
    return test;
}

} // namespace lotboard::metrics
