#include "services/wording/periodtext.h"

#include "services/wording/datetext.h"
#include "services/wording/wallclock.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace lotboard {
namespace {

using metrics::Comparison;
using metrics::DateBasis;

struct Preset
{
    const char* text = "";
    const char* name = "";
};

constexpr std::array presets {
    Preset {"today", QT_TRANSLATE_NOOP("Period", "Today")},
    Preset {"yesterday", QT_TRANSLATE_NOOP("Period", "Yesterday")},
    Preset {"this-week", QT_TRANSLATE_NOOP("Period", "This week")},
    Preset {"last-week", QT_TRANSLATE_NOOP("Period", "Last week")},
    Preset {"this-month", QT_TRANSLATE_NOOP("Period", "This month")},
    Preset {"last-month", QT_TRANSLATE_NOOP("Period", "Last month")},
    Preset {"last-30-days", QT_TRANSLATE_NOOP("Period", "Last 30 days")},
    Preset {"last-90-days", QT_TRANSLATE_NOOP("Period", "Last 90 days")},
    Preset {"this-year", QT_TRANSLATE_NOOP("Period", "This year")},
    Preset {"last-year", QT_TRANSLATE_NOOP("Period", "Last year")},
    Preset {"all", QT_TRANSLATE_NOOP("Period", "All time")},
};

/// "Nov 1–21, 2026", "Oct 24 – Nov 21, 2026", "Dec 30, 2025 – Jan 5, 2026".
QString englishDates(const QDate& first, const QDate& last, const QLocale& locale)
{
    const QString end = locale.toString(last, QStringLiteral("MMM d, yyyy"));
    if (first == last)
        return end;
    if (first.year() != last.year())
        return locale.toString(first, QStringLiteral("MMM d, yyyy")) + QStringLiteral(" – ") + end;
    if (first.month() != last.month())
        return locale.toString(first, QStringLiteral("MMM d")) + QStringLiteral(" – ") + end;
    return locale.toString(first, QStringLiteral("MMM d")) + u'–'
        + locale.toString(last, QStringLiteral("d, yyyy"));
}

/// "2026年11月1日至21日", "2026年10月24日至11月21日", "2025年12月30日至2026年1月5日".
QString chineseDates(const QDate& first, const QDate& last, const QLocale& locale)
{
    const QString begin = locale.toString(first, QStringLiteral("yyyy年M月d日"));
    if (first == last)
        return begin;
    QString end = QStringLiteral("yyyy年M月d日");
    if (first.year() == last.year())
        end = first.month() == last.month() ? QStringLiteral("d日") : QStringLiteral("M月d日");
    return begin + u'至' + locale.toString(last, end);
}

} // namespace

QStringList periodPresets()
{
    QStringList texts;
    for (const Preset& preset : presets)
        texts << QString::fromLatin1(preset.text);
    return texts;
}

QString periodName(const QString& periodText)
{
    for (const Preset& preset : presets) {
        if (periodText == QLatin1String(preset.text))
            return QCoreApplication::translate("Period", preset.name);
    }
    return {};
}

QString periodDates(const Period& period, const QLocale& locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    if (period == Period::all())
        return QCoreApplication::translate("Period", "All time");
    if (period == monthOf(period.first))
        return monthText(period.first);
    if (period == yearOf(period.first))
        return locale.toString(dateOf(period.first), isChinese ? u"yyyy年" : u"yyyy");
    if (isChinese)
        return chineseDates(dateOf(period.first), dateOf(period.last), locale);
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (isEnglish)
        return englishDates(dateOf(period.first), dateOf(period.last), locale);
    if (period.first == period.last)
        return storeDayText(period.first);
    return storeDayText(period.first) + QStringLiteral(" – ") + storeDayText(period.last);
}

QString comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return QCoreApplication::translate("Comparison", "No comparison");
    case Comparison::PreviousPeriod:
        return QCoreApplication::translate("Comparison", "Previous period");
    case Comparison::SameDaysLastMonth:
        return QCoreApplication::translate("Comparison", "Same days last month");
    case Comparison::SamePeriodLastYear:
        return QCoreApplication::translate("Comparison", "Same period last year");
    }
    return {};
}

QString basisText(DateBasis basis, std::optional<int> windowDays)
{
    if (basis == DateBasis::Event)
        return QCoreApplication::translate("Basis", "By event date");
    if (!windowDays)
        return QCoreApplication::translate("Basis", "By lead date, up to today");
    return QCoreApplication::translate(
        "Basis", "By lead date, within %n day(s)", nullptr, *windowDays);
}

QString basisExplanation(DateBasis basis, std::optional<int> windowDays)
{
    if (basis == DateBasis::Event)
        return QCoreApplication::translate("Basis",
            "Every event counts in the period in which it happened, whenever its lead arrived. A "
            "rate can pass 100%.");
    if (!windowDays)
        return QCoreApplication::translate("Basis",
            "Only leads received in the period count, and how far they have got by today.");
    return QCoreApplication::translate("Basis",
        "Only leads received in the period count, and how far each got within %n day(s) of its "
        "arrival.",
        nullptr, *windowDays);
}

} // namespace lotboard
