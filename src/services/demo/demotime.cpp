#include "services/demo/demotime.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono;

namespace lotboard::demo {
namespace {

constexpr std::array<double, 12> monthWeights {
    .86, .88, 1.08, 1.02, 1.08, 1.02, 1.03, 1.07, .98, .97, .95, 1.08};
constexpr std::array<double, 7> weekdayWeights {
    .68, 1.16, 1.06, 1.02, 1, 1.01, 1.07}; // From Sunday.
constexpr std::array<double, 24> onlineHours {1.2, .7, .4, .3, .3, .5, 1, 2, 3.4, 4.8, 5.6, 5.8, 6,
    5.6, 5.2, 5, 5, 5.2, 5.6, 6.2, 6.4, 5.6, 4, 2.4};

const OpenHours& hoursOn(const BusinessCalendar& calendar, sys_days day)
{
    return calendar.hoursByWeekday()[weekday(day).c_encoding()];
}

bool isInPerson(LeadChannel channel)
{
    return channel == LeadChannel::WalkIn || channel == LeadChannel::Phone;
}

} // namespace

std::vector<std::int64_t> arrivalsByDay(
    Random& random, const Period& period, std::int64_t leads, double lastDayPart)
{
    const auto count = static_cast<std::size_t>(period.dayCount());
    std::vector<double> weights(count);
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const sys_days day = period.first + days(i);
        const auto month = static_cast<unsigned>(year_month_day(day).month()) - 1;
        // A quarter more by the end than at the beginning.
        const double growth = 1 + 0.25 * static_cast<double>(i) / static_cast<double>(count);
        weights[i] = monthWeights[month] * weekdayWeights[weekday(day).c_encoding()] * growth
            * random.between(0.75, 1.25) * (day == period.last ? std::max(lastDayPart, 0.01) : 1);
        sum += weights[i];
    }
    // Each day gets the rounded running total less what earlier days took: the sum is exact.
    std::vector<std::int64_t> arrivals(count);
    double reached = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < count; ++i) {
        reached += weights[i];
        const double part = i + 1 == count ? 1 : reached / sum;
        const auto upTo
            = static_cast<std::int64_t>(std::floor(part * static_cast<double>(leads) + .5));
        arrivals[i] = upTo - given;
        given = upTo;
    }
    return arrivals;
}

int arrivalMinute(Random& random, LeadChannel channel, const BusinessCalendar& calendar,
    sys_days day, int lastMinute)
{
    if (isInPerson(channel)) {
        const OpenHours& hours = hoursOn(calendar, day);
        const int last = std::min(hours.toMinute - 20, lastMinute);
        return static_cast<int>(random.integer(std::min(hours.fromMinute + 5, last), last));
    }
    const std::span soFar(onlineHours.data(), static_cast<std::size_t>(lastMinute / 60) + 1);
    const auto hour = static_cast<int>(random.weighted(soFar));
    const auto minute = hour * 60 + static_cast<int>(random.integer(0, 59));
    return std::min(minute, lastMinute);
}

sys_days openDayFrom(const BusinessCalendar& calendar, sys_days day)
{
    while (!calendar.isOpenDay(day))
        day += days(1);
    return day;
}

sys_seconds afterOpenSeconds(
    const BusinessCalendar& calendar, sys_seconds from, std::int64_t seconds)
{
    const LocalTime start = calendar.localTime(from);
    for (sys_days day = openDayFrom(calendar, start.day);;
         day = openDayFrom(calendar, day + days(1))) {
        const OpenHours& hours = hoursOn(calendar, day);
        const auto begin = std::max(from, calendar.instant(day, hours.fromMinute));
        const auto left = (calendar.instant(day, hours.toMinute) - begin).count();
        if (left <= 0)
            continue;
        if (seconds < left)
            return begin + std::chrono::seconds(seconds);
        seconds -= left;
    }
}

sys_seconds openInstant(Random& random, const BusinessCalendar& calendar, sys_days day)
{
    const OpenHours& hours = hoursOn(calendar, day);
    const auto minute = static_cast<int>(random.integer(hours.fromMinute, hours.toMinute - 1));
    return calendar.instant(day, minute) + seconds(random.integer(0, 59));
}

} // namespace lotboard::demo
