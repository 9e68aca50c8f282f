#include "metrics/forecast/pace.h"

#include "domain/store.h"
#include "metrics/facttable.h"
#include "metrics/goalfigures.h"

namespace lotboard::metrics {

std::optional<double> Pace::chance() const
{
    return goal ? forecast.chanceOf(*goal) : std::nullopt;
}

std::optional<double> Pace::neededPerDay() const
{
    return goal ? forecast.neededPerDay(*goal) : std::nullopt;
}

std::optional<Pace> paceOf(
    const FactTable& facts, MetricId metric, const Filter& filter, std::chrono::sys_days today)
{
    const auto series = daySeries(facts, metric, filter, today);
    if (!series)
        return std::nullopt;
    const Period month = monthOf(today);
    const PaceForecaster forecaster(*series, storeOf(facts).calendar, month);
    return Pace {metric, forecaster.forecast(today), forecaster.fan(today),
        goalOf(facts, metric, filter, month)};
}

std::optional<PaceBackTest> backTestOf(
    const FactTable& facts, MetricId metric, const Filter& filter, std::chrono::sys_days today)
{
    const auto series = daySeries(facts, metric, filter, today);
    if (!series)
        return std::nullopt;
    return backTestPace(*series, storeOf(facts).calendar, today);
}

} // namespace lotboard::metrics
