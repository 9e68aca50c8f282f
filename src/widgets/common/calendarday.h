#pragma once

#include <QDate>

#include <chrono>

namespace lotboard {

// Days of the store as Qt's fields for dates take and give them.

inline QDate dateOf(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}
inline std::chrono::sys_days dayOf(QDate date)
{
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace lotboard
