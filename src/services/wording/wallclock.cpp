#include "services/wording/wallclock.h"

namespace lotboard {
namespace {

const QDate epoch(1970, 1, 1);

} // namespace

QDate dateOf(std::chrono::sys_days day)
{
    return epoch.addDays(day.time_since_epoch().count());
}

std::chrono::sys_days dayOf(QDate date)
{
    return std::chrono::sys_days {std::chrono::days(epoch.daysTo(date))};
}

QDateTime wallClock(std::chrono::sys_seconds instant, const BusinessCalendar& calendar)
{
    const LocalTime local = calendar.localTime(instant);
    return QDateTime(dateOf(local.day), QTime(local.minute / 60, local.minute % 60), Qt::UTC);
}

std::chrono::sys_seconds instantOf(const QDateTime& wallClock, const BusinessCalendar& calendar)
{
    return calendar.instant(
        dayOf(wallClock.date()), wallClock.time().hour() * 60 + wallClock.time().minute());
}

} // namespace lotboard
