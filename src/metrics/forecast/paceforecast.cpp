#include "metrics/forecast/paceforecast.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

using namespace std::chrono;

std::optional<double> PaceForecast::best() const
{
    return isLearned() ? std::optional(middle()) : runRate;
}

std::optional<double> PaceForecast::chanceOf(double goal) const
{
    if (!isLearned())
        return std::nullopt;
    return rest->chanceOf(goal - soFar);
}

std::optional<double> PaceForecast::neededPerDay(double goal) const
{
    const double missing = std::max(goal - soFar, 0.0);
    if (missing > 0 && sellingDaysLeft() <= 0)
        return std::nullopt;
    return missing > 0 ? missing / sellingDaysLeft() : 0;
}

void PaceForecaster::Level::add(double newCases, double newWeight)
{
    // Nothing was to come, so nothing is learned.
    if (newWeight <= 0)
        return;
    static const double kept = std::exp2(-1 / halfLife);
    cases = cases * kept + newCases;
    weight = weight * kept + newWeight;
}

PaceForecaster::PaceForecaster(
    const DaySeries& series, const BusinessCalendar& calendar, const Period& month)
    : m_series(series)
    , m_calendar(calendar)
    , m_month(month)
    , m_weights(series, calendar, month.first)
    , m_kinds(dayKinds(calendar, month))
{
    const auto begin = series.firstAmount();
    if (!begin || month.first - *begin < days(shortestHistory)
        || m_weights.cases() < fewestHistoryCases)
        return;
    const Period history {
        std::max(*begin, month.first - days(DayWeights::longestMemory)), month.first - days(1)};
    const std::vector<DayKind> kinds = dayKinds(calendar, history);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const sys_days day = history.first + days(static_cast<std::int64_t>(i));
        m_level.add(series.amountOn(day) / m_weights.dispersion(), m_weights.weightOf(kinds[i]));
    }
    m_isLearned = true;
}

PaceForecast PaceForecaster::forecast(sys_days today) const
{
    const Period over {m_month.first, std::min(today, m_month.last)};
    PaceForecast forecast {.month = m_month, .today = today, .soFar = m_series.sum(over)};
    forecast.sellingDays = static_cast<int>(m_calendar.openDays(m_month));
    forecast.sellingDaysOver = static_cast<int>(m_calendar.openDays(over));
    if (forecast.sellingDaysOver > 0)
        forecast.runRate = forecast.soFar / forecast.sellingDaysOver * forecast.sellingDays;
    const Level level = levelAfter(today);
    // Unwinds may have taken off more than came in.
    if (!m_isLearned || level.cases <= 0)
        return forecast;
    double weight = 0;
    for (std::size_t place = placeAfter(today); place < m_kinds.size(); ++place)
        weight += m_weights.weightOf(m_kinds[place]);
    forecast.rest = restOf(weight, level);
    return forecast;
}

std::vector<PaceDay> PaceForecaster::fan(sys_days today) const
{
    std::vector<PaceDay> fan;
    const Level level = levelAfter(today);
    if (!m_isLearned || level.cases <= 0)
        return fan;
    const double soFar = m_series.sum({m_month.first, std::min(today, m_month.last)});
    double weight = 0;
    for (std::size_t place = placeAfter(today); place < m_kinds.size(); ++place) {
        weight += m_weights.weightOf(m_kinds[place]);
        const Remainder rest = restOf(weight, level);
        fan.push_back({m_month.first + days(static_cast<std::int64_t>(place)),
            soFar + rest.quantile(0.1), soFar + rest.quantile(0.5), soFar + rest.quantile(0.9)});
    }
    return fan;
}

PaceForecaster::Level PaceForecaster::levelAfter(sys_days today) const
{
    Level level = m_level;
    for (std::size_t place = 0; place < std::min(placeAfter(today), m_kinds.size()); ++place) {
        const auto day = m_month.first + days(static_cast<std::int64_t>(place));
        level.add(
            m_series.amountOn(day) / m_weights.dispersion(), m_weights.weightOf(m_kinds[place]));
    }
    return level;
}

Remainder PaceForecaster::restOf(double weight, const Level& level) const
{
    const double mean = level.cases * weight / level.weight * m_weights.dispersion();
    const double variance = m_weights.dispersion() * mean * (1 + weight / level.weight);
    return {mean, variance, m_series.isCounted};
}

std::size_t PaceForecaster::placeAfter(sys_days today) const
{
    return static_cast<std::size_t>(std::max<std::int64_t>((today - m_month.first).count() + 1, 0));
}

} // namespace lotboard::metrics
