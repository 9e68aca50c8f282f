#pragma once

#include "metrics/forecast/backtest.h"

#include <optional>

namespace lotboard::metrics {

/// Why a forecast was made as it was.
enum class ForecastReason : std::uint8_t {
    BestInBackTest,
    NothingBeatsLastYear, ///< No method did better than the seasonal naive one.
    ShortHistory, ///< Too short for a back-test.
};

struct LongForecast
{
    ForecastMethod method = ForecastMethod::SeasonalNaive;
    ForecastReason reason {};
    std::optional<EtsForm> smoothingForm {}; ///< That of exponential smoothing, chosen or not.
    bool isBySellingDays = false;
    ExpectedMonths months {};
    BackTest backTest {};
};

/// No older months are looked at: a store of then was another one, and each costs time.
constexpr std::size_t longestHistory = 15 * seasonLength;

/// What to expect of so many months after `history`, by the method that did best in the back-test
/// of this very series, and never by one that did not beat the seasonal naive one there. With
/// `sellingDays`, one for each month of the history and then of the forecast, the number a selling
/// day is forecast and multiplied by the days; a month without any turns this off. Empty below
/// thirteen months. Cost: mostly the back-test, which fits each model again for each month it
/// forecasts from.
std::optional<LongForecast> longForecast(std::span<const double> history, std::size_t months,
    std::span<const std::int64_t> sellingDays = {});

} // namespace lotboard::metrics
