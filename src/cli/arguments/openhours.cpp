#include "cli/arguments/openhours.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 1440;

/// 9:00 or 21:30, and 24:00 for the end of the day.
std::optional<int> minuteOf(const QString& hour, const QString& minute)
{
    const int result = hour.toInt() * minutesPerHour + minute.toInt();
    if (minute.toInt() >= minutesPerHour || result > minutesPerDay)
        return std::nullopt;
    return result;
}

/// By C++ weekday number; -1 if it is none.
qsizetype weekdayOf(const QString& name)
{
    static const QStringList names {
        u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};
    return names.indexOf(name);
}

Error notUnderstood(const QString& text)
{
    return {.code = Error::Code::InvalidInput,
        .arguments = {QCoreApplication::translate("Arguments",
            "“%1” are not open hours: write them as mon-fri=9:00-20:00 or sat=9:00-18:00.")
                          .arg(text)}};
}

} // namespace

Result<std::array<OpenHours, 7>> parseOpenHours(const QStringList& texts)
{
    static const QRegularExpression pattern(
        u"^([a-z]{3})(?:-([a-z]{3}))?=(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})$"_s);
    std::array<OpenHours, 7> hours {};
    for (const QString& text : texts) {
        const auto match = pattern.match(text.toLower());
        if (!match.hasMatch())
            return notUnderstood(text);
        const qsizetype first = weekdayOf(match.captured(1));
        const qsizetype last = match.captured(2).isEmpty() ? first : weekdayOf(match.captured(2));
        const auto from = minuteOf(match.captured(3), match.captured(4));
        const auto to = minuteOf(match.captured(5), match.captured(6));
        if (first < 0 || last < 0 || !from || !to || *from >= *to)
            return notUnderstood(text);
        for (qsizetype day = first;; day = (day + 1) % 7) {
            hours[static_cast<std::size_t>(day)] = {.fromMinute = *from, .toMinute = *to};
            if (day == last)
                break;
        }
    }
    return hours;
}

} // namespace lotboard::cli
