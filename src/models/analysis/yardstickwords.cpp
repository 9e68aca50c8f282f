#include "models/analysis/yardstickwords.h"

#include "models/analysis/leakwords.h"
#include "services/wording/figurewords.h"
#include "services/wording/language.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lotboard {
namespace {

/// Gives the texts below their context for translators.
struct YardstickText
{
    Q_DECLARE_TR_FUNCTIONS(Leaks)
};

/// That other leads are shown than those asked for; empty where they are the same.
QString ripeNote(const metrics::LeakAnswer& answer)
{
    if (!answer.asked)
        return {};
    return YardstickText::tr(
        "No lead of %1 has had the %Ln day(s) that a baseline gives its leads: these "
        "are the last leads that have.",
        nullptr, answer.daysAfter)
        .arg(periodDates(*answer.asked));
}

/// That a period is compared with itself, or with a part of itself.
QString overlapNote(const metrics::LeakAnswer& answer)
{
    const Period common = intersection(answer.period, answer.against);
    if (common.isEmpty())
        return {};
    return YardstickText::tr("On %Ln day(s) of them these are the baseline's own leads.", nullptr,
        static_cast<int>(common.dayCount()));
}

/// Which leads of a baseline stand against which of now.
QString baselineNote(const metrics::LeakAnswer& answer, bool isInGross)
{
    const QString cars
        = YardstickText::tr("Cars count that were sold within %Ln day(s) of the lead's arrival.",
            nullptr, answer.daysAfter);
    const QString leads
        = YardstickText::tr("Leads of %1 against those of %2, scaled from %3 days to %4. %5")
              .arg(periodDates(answer.period), periodDates(answer.against));
    QStringList sentences {ripeNote(answer),
        leads.arg(QLocale().toString(answer.against.dayCount()),
            QLocale().toString(answer.period.dayCount()), cars),
        overlapNote(answer)};
    if (isInGross)
        sentences << YardstickText::tr(
            "Each car counts with the mean gross of all: the baseline keeps no "
            "gross of a source.");
    sentences.removeAll(QString());
    return inARow(sentences);
}

QString goalsNote(const metrics::LeakAnswer& answer)
{
    const QString dates = periodDates(answer.period);
    if (answer.unchanged.empty())
        return YardstickText::tr(
            "What was done in %1 against the part of the goals for these days.")
            .arg(dates);
    QStringList causes;
    for (const metrics::LeakCause cause : answer.unchanged)
        causes << causeText(cause);
    return YardstickText::tr(
        "What was done in %1 against the part of the goals for these days. There is no "
        "goal for these, they are taken as they are: %2.")
        .arg(dates, QLocale().createSeparatedList(causes));
}

bool hasFilter(const LeakReport& report)
{
    return !report.steps->query.filter.empty();
}

} // namespace

QString yardstickNote(const LeakReport& report, bool isInGross)
{
    const int days = report.answer.daysAfter;
    switch (report.answer.yardstick) {
    case metrics::LeakYardstick::Baseline:
        return baselineNote(report.answer, isInGross);
    case metrics::LeakYardstick::Goals:
        return goalsNote(report.answer);
    case metrics::LeakYardstick::Period:
        break;
    }
    return days == 0
        ? YardstickText::tr("The leads of both periods are followed to the end of the period.")
        : YardstickText::tr(
            "The leads of both periods are followed until %Ln day(s) after its end.", nullptr,
            days);
}

QString grossLack(const LeakReport& report)
{
    if (report.answer.hasGross)
        return {};
    switch (report.answer.yardstick) {
    case metrics::LeakYardstick::Baseline:
        return YardstickText::tr(
            "In cars only: this baseline was frozen without gross, or you may not "
            "know it.");
    case metrics::LeakYardstick::Goals:
        return YardstickText::tr("In cars only: no goal says what gross a step should bring.");
    case metrics::LeakYardstick::Period:
        break;
    }
    return withheldReason();
}

QString sourceRowsNote(const LeakReport& report)
{
    return report.answer.yardstick == metrics::LeakYardstick::Goals
        ? YardstickText::tr("each source against its own goals; a step without one counts 0")
        : YardstickText::tr("each column adds up to the whole");
}

QString personRowsNote(const LeakReport& report)
{
    return report.answer.yardstick == metrics::LeakYardstick::Goals
        ? YardstickText::tr("each person against their own goals; a step without one counts 0")
        : YardstickText::tr("whose leads they are; each row adds up to its own change");
}

QString sourceRowsLack(const LeakReport& report, bool isInGross)
{
    if (isInGross)
        return YardstickText::tr(
            "A baseline keeps the gross of all its leads together, not that of a "
            "source. In cars there is a row for each source.");
    return hasFilter(report)
        ? YardstickText::tr(
            "The filter says whose goals these are. Take it away to see each source that "
            "has goals of its own.")
        : YardstickText::tr(
            "No source has goals of its own for all days of this period. Set them on the "
            "page “Goals & pace”.");
}

QString personRowsLack(const LeakReport& report, bool isInGross)
{
    if (isInGross)
        return YardstickText::tr(
            "A baseline keeps the gross of all its leads together, not that of a "
            "person. In cars there is a row for each person.");
    if (report.answer.yardstick == metrics::LeakYardstick::Baseline)
        return YardstickText::tr(
            "This baseline was frozen by an older version of the program, which did "
            "not keep people. Freeze a new one to see each person.");
    return hasFilter(report)
        ? YardstickText::tr(
            "The filter says whose goals these are. Take it away to see each person who "
            "has goals of their own.")
        : YardstickText::tr(
            "Nobody has goals of their own for all days of this period. Set them on the "
            "page “Goals & pace”.");
}

} // namespace lotboard
