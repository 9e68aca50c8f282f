#include "base/period.h"

#include <algorithm>
#include <limits>

namespace lotboard {

using namespace std::chrono;

namespace {

constexpr int longestLookBack = 4000;

/// `length` digits at `position`, or nothing; nothing, too, where an int cannot hold as many.
std::optional<int> digits(QStringView text, qsizetype position, qsizetype length)
{
    if (position + length > text.size() || length > std::numeric_limits<int>::digits10)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text.sliced(position, length)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Period> parseMonth(QStringView text)
{
    const auto yearNumber = digits(text, 0, 4);
    const auto monthNumber = digits(text, 5, 2);
    if (text.size() != 7 || text[4] != u'-' || !yearNumber || !monthNumber)
        return std::nullopt;
    const auto first = year(*yearNumber) / month(static_cast<unsigned>(*monthNumber)) / 1;
    if (!first.ok())
        return std::nullopt;
    return monthOf(sys_days(first));
}

std::optional<Period> parseIsoWeek(QStringView text)
{
    const auto yearNumber = digits(text, 0, 4);
    const auto week = digits(text, 6, 2);
    if (text.size() != 8 || text[4] != u'-' || text[5].toUpper() != u'W' || !yearNumber || !week)
        return std::nullopt;
    // ISO 8601: week 1 is the one with 4 January in it.
    const auto firstWeek = weekOf(sys_days(year(*yearNumber) / 1 / 4));
    const auto found = weekOf(firstWeek.first + days(7 * (*week - 1)));
    const auto nextYear = weekOf(sys_days(year(*yearNumber + 1) / 1 / 4));
    if (*week < 1 || found.first >= nextYear.first)
        return std::nullopt;
    return found;
}

std::optional<Period> parseLastDays(QStringView text, sys_days today)
{
    constexpr QStringView prefix = u"last-";
    constexpr QStringView suffix = u"-days";
    if (!text.startsWith(prefix) || !text.endsWith(suffix))
        return std::nullopt;
    const auto middle = text.sliced(prefix.size(), text.size() - prefix.size() - suffix.size());
    const auto count = digits(middle, 0, middle.size());
    if (middle.isEmpty() || middle.size() > 4 || !count || *count < 1 || *count > longestLookBack)
        return std::nullopt;
    return Period {today - days(*count - 1), today};
}

} // namespace

Period intersection(const Period& a, const Period& b)
{
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

Period monthOf(sys_days day)
{
    const year_month_day date(day);
    return {sys_days(date.year() / date.month() / 1), sys_days(date.year() / date.month() / last)};
}

Period yearOf(sys_days day)
{
    const year_month_day date(day);
    return {sys_days(date.year() / 1 / 1), sys_days(date.year() / 12 / 31)};
}

Period weekOf(sys_days day)
{
    const sys_days monday = day - (weekday(day) - Monday);
    return {monday, monday + days(6)};
}

sys_days addMonths(sys_days day, int monthCount)
{
    const year_month_day date(day);
    const auto target = date.year() / date.month() + months(monthCount);
    const auto wanted = target / date.day();
    return wanted.ok() ? sys_days(wanted) : sys_days(target / last);
}

std::optional<sys_days> parseIsoDate(QStringView text)
{
    const auto y = digits(text, 0, 4);
    const auto m = digits(text, 5, 2);
    const auto d = digits(text, 8, 2);
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || !y || !m || !d)
        return std::nullopt;
    const auto date
        = year(*y) / month(static_cast<unsigned>(*m)) / std::chrono::day(static_cast<unsigned>(*d));
    if (!date.ok())
        return std::nullopt;
    return sys_days(date);
}

std::optional<Period> parsePeriod(QStringView text, sys_days today)
{
    text = text.trimmed();
    if (text == u"all")
        return Period::all();
    if (text == u"today")
        return Period {today, today};
    if (text == u"yesterday")
        return Period {today - days(1), today - days(1)};
    if (text == u"this-week")
        return Period {weekOf(today).first, today};
    if (text == u"last-week")
        return weekOf(today - days(7));
    if (text == u"this-month")
        return Period {monthOf(today).first, today};
    if (text == u"last-month")
        return monthOf(monthOf(today).first - days(1));
    if (text == u"this-year")
        return Period {yearOf(today).first, today};
    if (text == u"last-year")
        return yearOf(yearOf(today).first - days(1));
    if (const auto lastDays = parseLastDays(text, today))
        return lastDays;
    if (const auto dots = text.indexOf(u".."); dots >= 0) {
        const auto first = parseIsoDate(text.first(dots));
        const auto last = parseIsoDate(text.sliced(dots + 2));
        if (!first || !last || *last < *first)
            return std::nullopt;
        return Period {*first, *last};
    }
    if (const auto day = parseIsoDate(text))
        return Period {*day, *day};
    if (const auto month = parseMonth(text))
        return month;
    if (const auto week = parseIsoWeek(text))
        return week;
    if (const auto yearNumber = digits(text, 0, 4); yearNumber && text.size() == 4)
        return yearOf(sys_days(year(*yearNumber) / 1 / 1));
    return std::nullopt;
}

QString isoDate(sys_days day)
{
    const year_month_day date(day);
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(date.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QLatin1Char('0'));
}

QString periodText(const Period& period)
{
    if (period == Period::all())
        return QStringLiteral("all");
    if (period.first == period.last)
        return isoDate(period.first);
    if (period == monthOf(period.first))
        return isoDate(period.first).first(7);
    if (period == yearOf(period.first))
        return isoDate(period.first).first(4);
    return isoDate(period.first) + QStringLiteral("..") + isoDate(period.last);
}

} // namespace lotboard
