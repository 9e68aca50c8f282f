#include "base/businesscalendar.h"

#include <QDateTime>

#include <algorithm>

namespace lotboard {

using namespace std::chrono;

namespace {

constexpr std::array<OpenHours, 7> aroundTheClock {
    {{0, 1440}, {0, 1440}, {0, 1440}, {0, 1440}, {0, 1440}, {0, 1440}, {0, 1440}}};

} // namespace

BusinessCalendar::BusinessCalendar() : BusinessCalendar(QTimeZone::utc(), aroundTheClock, {}) { }

BusinessCalendar::BusinessCalendar(const QTimeZone& zone,
    const std::array<OpenHours, 7>& hoursByWeekday, std::vector<sys_days> holidays)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_hours(hoursByWeekday)
    , m_holidays(std::move(holidays))
{
    std::ranges::sort(m_holidays);
    m_holidays.erase(std::ranges::unique(m_holidays).begin(), m_holidays.end());

    const Period covered = Period::all();
    const auto begin = QDateTime::fromSecsSinceEpoch(
        sys_seconds(covered.first).time_since_epoch().count(), Qt::UTC);
    const auto end = QDateTime::fromSecsSinceEpoch(
        sys_seconds(covered.last).time_since_epoch().count(), Qt::UTC);
    m_offsets.push_back(
        {begin.toSecsSinceEpoch(), static_cast<std::int32_t>(m_zone.offsetFromUtc(begin))});
    if (m_zone.hasTransitions()) {
        for (const auto& change : m_zone.transitions(begin, end))
            m_offsets.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
}

std::int32_t BusinessCalendar::offsetAt(std::int64_t utc) const
{
    const auto next = std::ranges::upper_bound(m_offsets, utc, {}, &Offset::fromUtc);
    return next == m_offsets.begin() ? m_offsets.front().seconds : std::prev(next)->seconds;
}

LocalTime BusinessCalendar::localTime(sys_seconds instant) const
{
    const auto local = instant + seconds(offsetAt(instant.time_since_epoch().count()));
    const auto day = floor<days>(local);
    return {day, static_cast<int>(floor<minutes>(local - day).count())};
}

sys_seconds BusinessCalendar::instant(sys_days day, int minute) const
{
    const sys_seconds wall = day + minutes(minute);
    // The offset before a change gives the first of two instants, and of a skipped hour one after
    // the change, which is then taken back to the change itself.
    const auto before = offsetAt((wall - hours(24)).time_since_epoch().count());
    const sys_seconds guess = wall - seconds(before);
    const auto there = offsetAt(guess.time_since_epoch().count());
    if (there == before)
        return guess;
    const sys_seconds after = wall - seconds(there);
    if (offsetAt(after.time_since_epoch().count()) == there)
        return after;
    const auto change = std::prev(std::ranges::upper_bound(
        m_offsets, guess.time_since_epoch().count(), {}, &Offset::fromUtc));
    return sys_seconds(seconds(change->fromUtc));
}

bool BusinessCalendar::isOpenDay(sys_days day) const
{
    return !m_hours[weekday(day).c_encoding()].isClosed()
        && !std::ranges::binary_search(m_holidays, day);
}

std::int64_t BusinessCalendar::openDays(const Period& period) const
{
    if (period.isEmpty())
        return 0;
    const auto opens
        = [this](sys_days day) { return !m_hours[weekday(day).c_encoding()].isClosed(); };
    const std::int64_t wholeWeeks = period.dayCount() / 7;
    std::int64_t count = wholeWeeks * std::ranges::count(m_hours, false, &OpenHours::isClosed);
    for (auto day = period.first + days(7 * wholeWeeks); day <= period.last; day += days(1))
        count += opens(day) ? 1 : 0;
    const auto first = std::ranges::lower_bound(m_holidays, period.first);
    const auto end = std::ranges::upper_bound(m_holidays, period.last);
    return count - std::count_if(first, end, opens);
}

std::int64_t BusinessCalendar::businessSeconds(sys_seconds from, sys_seconds to) const
{
    if (to <= from)
        return 0;
    std::int64_t open = 0;
    const auto lastDay = businessDay(to);
    for (auto day = businessDay(from); day <= lastDay; day += days(1)) {
        if (!isOpenDay(day))
            continue;
        const OpenHours& opening = m_hours[weekday(day).c_encoding()];
        const auto begin = std::max(from, instant(day, opening.fromMinute));
        const auto end = std::min(to, instant(day, opening.toMinute));
        open += std::max<std::int64_t>(0, (end - begin).count());
    }
    return open;
}

} // namespace lotboard
