#include "metrics/forecast/longforecast.h"

#include <algorithm>
#include <cassert>

namespace lotboard::metrics {
namespace {

/// Selling days as parts of those of an average month, so that numbers keep their size.
std::vector<double> dayWeights(std::span<const std::int64_t> sellingDays, std::size_t months)
{
    if (sellingDays.empty()
        || std::ranges::any_of(sellingDays, [](auto days) { return days <= 0; }))
        return std::vector<double>(months, 1.0);
    assert(sellingDays.size() == months);
    double sum = 0;
    for (const std::int64_t days : sellingDays)
        sum += static_cast<double>(days);
    std::vector<double> weights;
    for (const std::int64_t days : sellingDays)
        weights.push_back(static_cast<double>(days) * static_cast<double>(months) / sum);
    return weights;
}

void choose(LongForecast& forecast)
{
    if (forecast.backTest.scores.empty()) {
        forecast.reason = ForecastReason::ShortHistory;
        return;
    }
    // The first of equals is the seasonal naive method.
    const auto& best = *std::ranges::min_element(forecast.backTest.scores, {}, &MethodScore::mase);
    forecast.method = best.method;
    forecast.reason = best.method == ForecastMethod::SeasonalNaive
        ? ForecastReason::NothingBeatsLastYear
        : ForecastReason::BestInBackTest;
}

} // namespace

std::optional<LongForecast> longForecast(
    std::span<const double> history, std::size_t months, std::span<const std::int64_t> sellingDays)
{
    if (history.size() <= seasonLength)
        return {};
    const std::size_t left = history.size() - std::min(history.size(), longestHistory);
    const auto weights = dayWeights(sellingDays, history.size() + months);
    std::vector<double> values;
    for (std::size_t at = left; at < history.size(); ++at)
        values.push_back(history[at] / weights[at]);

    LongForecast forecast;
    forecast.isBySellingDays = std::ranges::any_of(weights, [](double w) { return w != 1.0; });
    forecast.backTest = backTest(values);
    choose(forecast);
    MethodSet methods;
    const auto expected = methods.expect(values, months);
    forecast.months = expected[static_cast<std::size_t>(forecast.method)];
    forecast.smoothingForm = methods.smoothingForm();
    for (std::size_t ahead = 0; ahead < months; ++ahead) {
        forecast.months[ahead].mean *= weights[history.size() + ahead];
        forecast.months[ahead].deviation *= weights[history.size() + ahead];
    }
    return forecast;
}

} // namespace lotboard::metrics
