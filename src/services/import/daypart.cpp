#include "services/import/daypart.h"

namespace lotboard {

std::chrono::sys_seconds instantOf(
    std::chrono::sys_days day, DayPart part, const BusinessCalendar& calendar)
{
    constexpr int noon = 12 * 60;
    const OpenHours hours = calendar.hoursByWeekday()[std::chrono::weekday(day).c_encoding()];
    if (hours.isClosed() || !calendar.isOpenDay(day))
        return calendar.instant(day, noon);
    return calendar.instant(day, part == DayPart::Opening ? hours.fromMinute : hours.toMinute - 1);
}

} // namespace lotboard
