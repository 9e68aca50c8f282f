#pragma once

#include <QTime>

#include <algorithm>

namespace lotboard {

inline constexpr int minutesOfHour = 60;
inline constexpr int minutesOfDay = 1440;

/// A minute of the day, 0 to 1440, for a field. Midnight at a day's end is shown as the last minute
/// that a clock can show.
inline QTime timeOf(int minute)
{
    const int shown = std::min(minute, minutesOfDay - 1);
    return {shown / minutesOfHour, shown % minutesOfHour};
}

/// The reverse of timeOf().
inline int minuteOf(const QTime& time)
{
    const int minute = time.hour() * minutesOfHour + time.minute();
    return minute == minutesOfDay - 1 ? minutesOfDay : minute;
}

} // namespace lotboard
