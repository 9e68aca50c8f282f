#include "metrics/forecast/pacebacktest.h"

#include <cmath>

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

std::optional<double> relative(double error, double actual)
{
    return actual > 0 ? std::optional(error / actual) : std::nullopt;
}

PaceScore scoreOf(const PaceForecast& forecast, double actual)
{
    const bool hasHeld = forecast.low() <= actual && actual <= forecast.high();
    return {.forecasts = 1,
        .actual = actual,
        .error = std::abs(forecast.middle() - actual),
        .runRateError = std::abs(*forecast.runRate - actual),
        .held = hasHeld ? 1 : 0};
}

} // namespace

void PaceScore::add(const PaceScore& other)
{
    forecasts += other.forecasts;
    actual += other.actual;
    error += other.error;
    runRateError += other.runRateError;
    held += other.held;
}

std::optional<double> PaceScore::relativeError() const
{
    return relative(error, actual);
}

std::optional<double> PaceScore::relativeRunRateError() const
{
    return relative(runRateError, actual);
}

PaceBackTest backTestPace(
    const DaySeries& series, const BusinessCalendar& calendar, sys_days today, int months)
{
    PaceBackTest test;
    for (int back = months; back > 0; --back) {
        const Period month = monthOf(addMonths(monthOf(today).first, -back));
        // A month that the facts begin in is not known whole.
        if (month.first < series.first)
            continue;
        PaceBackTestMonth tested {month, series.sum(month), {}};
        const PaceForecaster forecaster(series, calendar, month);
        for (auto day = month.first; day <= month.last; day += days(1)) {
            if (!calendar.isOpenDay(day))
                continue;
            const PaceForecast forecast = forecaster.forecast(day);
            if (forecast.isLearned() && forecast.sellingDaysLeft() > 0)
                tested.score.add(scoreOf(forecast, tested.actual));
        }
        test.total.add(tested.score);
        test.months.push_back(tested);
    }
    return test;
}

} // namespace lotboard::metrics
