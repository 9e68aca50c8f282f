#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// Business days from `first` up to and including `last`. Empty if last is before first.
struct Period
{
    std::chrono::sys_days first {};
    std::chrono::sys_days last {};

    /// Every day there is.
    static constexpr Period all()
    {
        using namespace std::chrono;
        return {sys_days(year(1970) / 1 / 1), sys_days(year(2199) / 12 / 31)};
    }

    constexpr bool isEmpty() const { return last < first; }
    /// How many days, 0 if empty.
    constexpr std::int64_t dayCount() const { return isEmpty() ? 0 : (last - first).count() + 1; }
    constexpr bool contains(std::chrono::sys_days day) const { return first <= day && day <= last; }

    friend bool operator==(const Period&, const Period&) = default;
};

/// The days that both have. Empty if there are none.
Period intersection(const Period& a, const Period& b);

Period monthOf(std::chrono::sys_days day);
Period yearOf(std::chrono::sys_days day);
/// Monday to Sunday, ISO 8601.
Period weekOf(std::chrono::sys_days day);

/// `day` moved by whole months; a day that the month does not have becomes its last.
std::chrono::sys_days addMonths(std::chrono::sys_days day, int months);

/// Reads how a person or a command line names a period: `2026-10`, `2026`, `2026-W42`,
/// `2026-10-21`, `2026-10-01..2026-10-21`, `today`, `yesterday`, `this-week`, `last-week`,
/// `this-month` (to today), `last-month`, `this-year` (to today), `last-year`, `last-N-days`
/// (N up to 4000, today included), `all`. Empty if it is none of these or its end is before its
/// start. `today` is the store's.
std::optional<Period> parsePeriod(QStringView text, std::chrono::sys_days today);

/// `2026-10-21`.
QString isoDate(std::chrono::sys_days day);
/// `2026-10-21` as a day; empty for anything else, an impossible date too.
std::optional<std::chrono::sys_days> parseIsoDate(QStringView text);

/// The period as parsePeriod() reads it back: the shortest of a month, a year, a day, a range,
/// `all`.
QString periodText(const Period& period);

} // namespace lotboard
