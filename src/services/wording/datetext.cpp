#include "services/wording/datetext.h"

#include "services/wording/wallclock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)
};

/// The locale's short format, with a year of four digits and the month by its name: 03/04 can be
/// misread, 4 Mar cannot.
QString dayFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::Chinese)
        return QStringLiteral("yyyy年M月d日");
    const QString shortFormat = locale.dateFormat(QLocale::ShortFormat);
    const bool isMonthFirst = shortFormat.indexOf(u'M') < shortFormat.indexOf(u'd');
    return isMonthFirst ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy");
}

QString clockFormat(const QLocale& locale)
{
    const bool isAmPm = locale.timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive);
    return isAmPm ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

} // namespace

QString storeDayText(std::chrono::sys_days day)
{
    const QLocale locale;
    return locale.toString(dateOf(day), dayFormat(locale));
}

QString storeDayFormat()
{
    return dayFormat(QLocale());
}

QString storeTimeFormat()
{
    const QLocale locale;
    return dayFormat(locale) + u' ' + clockFormat(locale);
}

QString storeClockText(std::chrono::sys_seconds instant, const BusinessCalendar& calendar)
{
    const QLocale locale;
    const LocalTime local = calendar.localTime(instant);
    return locale.toString(QTime(local.minute / 60, local.minute % 60), clockFormat(locale));
}

QString storeTimeText(std::chrono::sys_seconds instant, const BusinessCalendar& calendar)
{
    return QLocale().toString(wallClock(instant, calendar), storeTimeFormat());
}

QString storeNearTimeText(std::chrono::sys_seconds instant, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar)
{
    using std::chrono::days;
    const auto day = calendar.businessDay(instant);
    const auto ahead = day - calendar.businessDay(now);
    const QString time = storeClockText(instant, calendar);
    if (ahead == days(0))
        return DateText::tr("today %1").arg(time);
    if (ahead == days(1))
        return DateText::tr("tomorrow %1").arg(time);
    if (ahead == days(-1))
        return DateText::tr("yesterday %1").arg(time);
    if (ahead > days(1) && ahead < days(7)) {
        const QString weekday = QLocale().standaloneDayName(dateOf(day).dayOfWeek());
        return DateText::tr("%1 %2", "day of the week, time of day").arg(weekday, time);
    }
    return storeTimeText(instant, calendar);
}

QString monthText(std::chrono::sys_days day)
{
    const QLocale locale;
    const QString format = locale.language() == QLocale::Chinese ? QStringLiteral("yyyy年M月")
                                                                 : QStringLiteral("MMMM yyyy");
    return locale.toString(dateOf(day), format);
}

} // namespace lotboard
