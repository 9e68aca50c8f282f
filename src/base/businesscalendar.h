#pragma once

#include "base/period.h"

#include <QTimeZone>

#include <array>
#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard {

/// Minutes of the local day during which the store is open. Closed if they are the same.
struct OpenHours
{
    int fromMinute = 0; ///< 540 is nine in the morning.
    int toMinute = 0; ///< Up to 1440, and not after midnight.

    bool isClosed() const { return toMinute <= fromMinute; }
    friend bool operator==(const OpenHours&, const OpenHours&) = default;
};

/// An instant on the calendar of the store.
struct LocalTime
{
    std::chrono::sys_days day {};
    int minute = 0; ///< Of the day as the clock on the wall shows it, 0 to 1439.
};

/// The time zone, the open hours and the holidays of a store: what turns an instant in UTC into a
/// business day, and a wait into business time. Immutable, so any number of threads may ask it;
/// the offsets of the zone are looked up once, from 1970 to 2199, so that a million instants
/// take a few milliseconds. The zone of the computer never matters.
class BusinessCalendar
{
public:
    /// By C++ weekday number: Sunday is 0. UTC and open around the clock.
    BusinessCalendar();
    /// `holidays` are days on which the store is closed, in any order.
    BusinessCalendar(const QTimeZone& zone, const std::array<OpenHours, 7>& hoursByWeekday,
        std::vector<std::chrono::sys_days> holidays);

    const QTimeZone& zone() const { return m_zone; }
    const std::array<OpenHours, 7>& hoursByWeekday() const { return m_hours; }
    /// Ascending.
    const std::vector<std::chrono::sys_days>& holidays() const { return m_holidays; }

    LocalTime localTime(std::chrono::sys_seconds instant) const;
    std::chrono::sys_days businessDay(std::chrono::sys_seconds instant) const
    {
        return localTime(instant).day;
    }
    /// The instant at which the store's clocks show `minute` of `day`. In the hour that a clock
    /// change skips: the instant of the change; in the hour that it repeats: the first.
    std::chrono::sys_seconds instant(std::chrono::sys_days day, int minute) const;

    bool isOpenDay(std::chrono::sys_days day) const;
    /// How many days of `period` the store is open: its selling days. O(holidays), so that
    /// all time costs no more than a month.
    std::int64_t openDays(const Period& period) const;

    /// Open seconds between the two instants; 0 if `to` is not after `from`. A wait that begins
    /// while the store is closed starts its clock at the next opening. O(days between).
    std::int64_t businessSeconds(std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;

private:
    struct Offset
    {
        std::int64_t fromUtc = 0; ///< Epoch second from which it holds.
        std::int32_t seconds = 0;
    };
    std::int32_t offsetAt(std::int64_t utc) const;

    QTimeZone m_zone;
    std::array<OpenHours, 7> m_hours {};
    std::vector<std::chrono::sys_days> m_holidays;
    std::vector<Offset> m_offsets;
};

} // namespace lotboard
