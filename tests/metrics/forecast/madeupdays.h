#pragma once

#include "metrics/forecast/dayseries.h"

#include "base/businesscalendar.h"

#include <functional>
#include <random>

namespace lotboard::metrics {

/// Open Monday to Saturday, closed on 25 December 2025.
inline BusinessCalendar weekdaysCalendar()
{
    using namespace std::chrono;
    std::array<OpenHours, 7> hours {};
    for (std::size_t day = 1; day < 7; ++day)
        hours[day] = {540, 1080};
    return {QTimeZone::utc(), hours, {sys_days(year(2025) / 12 / 25)}};
}

/// The amounts that `amountOf` gives each day of `period`.
inline DaySeries madeUpDays(
    const Period& period, const std::function<double(std::chrono::sys_days)>& amountOf)
{
    DaySeries series {.first = period.first};
    for (auto day = period.first; day <= period.last; day += std::chrono::days(1))
        series.amounts.push_back(amountOf(day));
    return series;
}

/// Counts around `mean` on open days.
inline DaySeries randomDays(const Period& period, double mean, unsigned seed)
{
    std::mt19937 random(seed);
    std::poisson_distribution<int> count(mean);
    const BusinessCalendar calendar = weekdaysCalendar();
    return madeUpDays(period, [&](std::chrono::sys_days day) {
        return calendar.isOpenDay(day) ? static_cast<double>(count(random)) : 0.0;
    });
}

} // namespace lotboard::metrics
