#pragma once

#include "metrics/forecast/longforecast.h"
#include "metrics/query.h"

namespace lotboard::metrics {

class FactTable;

/// What to expect of a metric that is counted or added up: units, leads received, gross.
struct ForecastQuestion
{
    MetricId metric = MetricId::Units;
    Filter filter {};
    std::chrono::sys_days today {};
    std::size_t months = seasonLength; ///< From the month of today on.
    bool isBySellingDays = true;
};

struct MetricForecast
{
    ForecastQuestion question {};
    MonthlySeries history {}; ///< Whole months only; none: no data, or withheld.
    std::optional<LongForecast> forecast {}; ///< Empty where the history is too short.
    bool isWithheld = false; ///< Whoever asks may not know the metric.

    /// The first day of the first month that is forecast.
    std::chrono::sys_days firstExpected() const;
};

/// The metrics that can be forecast.
std::span<const MetricId> forecastMetrics();

/// The months of the store before that of today, and what to expect of those from then on. What is
/// counted is never expected below 0. Cost: that of longForecast().
MetricForecast forecastOf(const FactTable& facts, const ForecastQuestion& question);

} // namespace lotboard::metrics
