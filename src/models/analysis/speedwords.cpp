#include "models/analysis/speedwords.h"

#include "metrics/statistics/rates.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::Proportion;

/// Gives the texts below their context for translators.
struct SpeedText
{
    Q_DECLARE_TR_FUNCTIONS(Speed)
};

constexpr int soonMinutes = 15;
constexpr std::size_t mostHoursListed = 5;

Proportion operator+(const Proportion& a, const metrics::Figure& figure)
{
    return {a.successes + figure.numerator, a.cases + figure.denominator.value_or(0)};
}

bool isTooFewToCompare(const Proportion& rate)
{
    return rate.cases < static_cast<double>(metrics::fewestCases);
}

QString shareText(const Proportion& rate, const FigureStyle& style)
{
    return formatValue(rate.share(), metrics::Unit::Rate, style);
}

QString casesText(double cases, const FigureStyle& style)
{
    return formatValue(cases, metrics::Unit::Count, style);
}

/// The hour whose reach rate is surest above that of all others.
struct OutstandingHour
{
    int hour = 0;
    Proportion at {};
    Proportion others {};
    /// Above that of attempts at leads that were tried as often, too.
    bool isAmongEquals = false;
};

/// Whether more attempts of the hour reached the customer than at the rates that leads which were
/// tried as often had at any hour; `z`: how sure.
bool isAboveEquals(const SpeedReport& report, int hour, double z)
{
    double more = 0;
    double variance = 0;
    for (const metrics::NextAttempt& next : report.next) {
        const double rate = next.all.share();
        const auto at = std::ranges::find(next.hoursOfAnyDay, hour, &metrics::AttemptHour::hour);
        if (at == next.hoursOfAnyDay.end())
            continue;
        more += at->observed.successes - at->observed.cases * rate;
        variance += at->observed.cases * rate * (1 - rate);
    }
    return more > z * std::sqrt(variance);
}

std::optional<OutstandingHour> outstandingHour(const SpeedReport& report)
{
    const auto& hours = report.reachByHour->rows;
    const double tail = 0.025 / static_cast<double>(std::max<std::size_t>(1, hours.size()));
    const double z = metrics::normalPoint(1 - tail);
    const Proportion all = Proportion {} + report.reachByHour->total.cells.front().figure;
    std::optional<OutstandingHour> found;
    for (const metrics::ResultRow& row : hours) {
        const Proportion at = Proportion {} + row.cells.front().figure;
        const Proportion others {all.successes - at.successes, all.cases - at.cases};
        if (row.keys.front().key.isEmpty() || isTooFewToCompare(at) || isTooFewToCompare(others))
            continue;
        const bool isAbove = metrics::differenceOfRates(others, at, z).interval.low > 0;
        if (isAbove && (!found || at.share() > found->at.share()))
            found = OutstandingHour {row.keys.front().key.toInt(), at, others};
    }
    if (found)
        found->isAmongEquals = isAboveEquals(report, found->hour, z);
    return found;
}

bool isTooFewToTellApart(const std::vector<metrics::AttemptHour>& hours)
{
    return hours.empty() || hours.front().isTooFew;
}

/// Those of each weekday, unless only those of any day say something.
const std::vector<metrics::AttemptHour>& hoursToList(const metrics::NextAttempt& next)
{
    const metrics::AttemptHour* best = next.best();
    const bool isOfWeekday = best ? best->weekday.has_value() : !isTooFewToTellApart(next.hours);
    return isOfWeekday ? next.hours : next.hoursOfAnyDay;
}

QString weekdayText(const metrics::AttemptHour& hour, const QLocale& locale)
{
    return hour.weekday ? locale.standaloneDayName(*hour.weekday) : SpeedText::tr("any day");
}

} // namespace

QString hourSpanText(int hour, const QLocale& locale)
{
    const auto text
        = [&](int at) { return locale.toString(QTime(at % 24, 0), QLocale::ShortFormat); };
    return SpeedText::tr("%1 to %2", "an hour of the day").arg(text(hour), text(hour + 1));
}

QString attemptHourText(const metrics::AttemptHour& hour, const QLocale& locale)
{
    return SpeedText::tr("%1, %2", "a weekday, an hour of it")
        .arg(weekdayText(hour, locale), hourSpanText(hour.hour, locale));
}

QString responseFinding(const SpeedReport& report)
{
    Proportion soon;
    Proportion later;
    for (const metrics::ResultRow& row : report.responses->rows) {
        const QString& waited = row.keys.front().key;
        if (waited.isEmpty())
            continue;
        Proportion& group = waited.toInt() < soonMinutes ? soon : later;
        group = group + row.cells[WaitingContactRate].figure;
    }
    if (isTooFewToCompare(soon) || isTooFewToCompare(later))
        return SpeedText::tr("Too few leads to judge whether a fast answer helps: %1 were answered "
                             "within 15 minutes, %2 later. Choose a longer period.")
            .arg(casesText(soon.cases, report.style), casesText(later.cases, report.style));
    const metrics::Interval difference = metrics::differenceOfRates(later, soon).interval;
    const QString figures = (difference.low > 0 || difference.high < 0
            ? SpeedText::tr("Of %1 leads answered within 15 minutes %2 were contacted, of %3 "
                            "answered later %4. This is no proof of cause: leads answered "
                            "late may differ in other ways.")
            : SpeedText::tr("Of %1 leads answered within 15 minutes %2 were contacted, of %3 "
                            "answered later %4. The difference is within chance."));
    return figures.arg(casesText(soon.cases, report.style), shareText(soon, report.style),
        casesText(later.cases, report.style), shareText(later, report.style));
}

QString reachFinding(const SpeedReport& report)
{
    const metrics::Figure& all = report.reachByHour->total.cells.front().figure;
    if (all.isTooFew || !all.value)
        return SpeedText::tr("Too few attempts to judge when customers are reached. Choose a "
                             "longer period.");
    const auto best = outstandingHour(report);
    if (!best)
        return SpeedText::tr("Of %1 attempts %2 reached the customer. No hour stands out: what "
                             "they differ by is within chance.")
            .arg(casesText(*all.denominator, report.style),
                formatFigure(all, metrics::Unit::Rate, report.style));
    QStringList sentences {
        SpeedText::tr("Of %1 attempts from %2 %3 reached the customer, of %4 at other hours %5.")
            .arg(casesText(best->at.cases, report.style),
                hourSpanText(best->hour, report.style.locale), shareText(best->at, report.style),
                casesText(best->others.cases, report.style),
                shareText(best->others, report.style))};
    if (!best->isAmongEquals)
        sentences << SpeedText::tr("That is because of who is tried then: among leads that were "
                                   "tried as often before, this hour does not stand out.");
    return inARow(sentences);
}

QString attemptFinding(const SpeedReport& report)
{
    const metrics::AttemptCurve& all = report.attempts.front().curve;
    if (metrics::atRiskAt(all, 3) < metrics::fewestCases)
        return SpeedText::tr("Too few leads were tried three times to judge how many attempts it "
                             "takes. Choose a longer period.");
    const auto contactedBy = [&](int attempts) {
        const double share = 1 - metrics::waitingAt(all.curve, attempts).waiting;
        return formatValue(share, metrics::Unit::Rate, report.style);
    };
    if (metrics::atRiskAt(all, 6) < metrics::fewestCases)
        return SpeedText::tr("Of leads that are tried on, %1 are contacted by the first attempt "
                             "and %2 by the third; too few were tried six times.")
            .arg(contactedBy(1), contactedBy(3));
    return SpeedText::tr("Of leads that are tried on, %1 are contacted by the first attempt, %2 by "
                         "the third and %3 by the sixth.")
        .arg(contactedBy(1), contactedBy(3), contactedBy(6));
}

QString nextFinding(const SpeedReport& report, int attemptsSoFar)
{
    const metrics::NextAttempt& next = report.next[static_cast<std::size_t>(attemptsSoFar)];
    if (isTooFewToCompare(next.all))
        return SpeedText::tr("Too few attempts at such leads to judge. Choose a longer period.");
    const QString all = shareText(next.all, report.style);
    const QString cases = casesText(next.all.cases, report.style);
    const metrics::AttemptHour* best = next.best();
    if (!best && isTooFewToTellApart(next.hoursOfAnyDay))
        return SpeedText::tr("Of %1 such attempts %2 reached the customer. They are too few to "
                             "tell hours apart; choose a longer period.")
            .arg(cases, all);
    if (!best)
        return SpeedText::tr("No hour stands out: of %1 such attempts %2 reached the customer, and "
                             "what hours differ by is within chance.")
            .arg(cases, all);
    const QString hour = hourSpanText(best->hour, report.style.locale);
    const QString chance = formatValue(best->chance.value, metrics::Unit::Rate, report.style);
    if (!best->weekday)
        return SpeedText::tr("No hour of one weekday stands out, but over all days the hour from "
                             "%1 does: %2 are expected to reach the customer then; of all %3 such "
                             "attempts %4 did.")
            .arg(hour, chance, cases, all);
    return SpeedText::tr(
        "Best on %1 from %2: %3 are expected to reach the customer; of all %4 such "
        "attempts %5 did.")
        .arg(weekdayText(*best, report.style.locale), hour, chance, cases, all);
}

std::vector<QStringList> nextHours(const SpeedReport& report, int attemptsSoFar)
{
    const auto percent
        = [&](double part) { return formatValue(part, metrics::Unit::Rate, report.style); };
    std::vector<QStringList> rows;
    for (const auto& hour : hoursToList(report.next[static_cast<std::size_t>(attemptsSoFar)])) {
        if (hour.isTooFew || rows.size() == mostHoursListed)
            break;
        rows.push_back({weekdayText(hour, report.style.locale),
            hourSpanText(hour.hour, report.style.locale), percent(hour.chance.value),
            SpeedText::tr("%1 to %2", "an interval")
                .arg(percent(hour.chance.interval.low), percent(hour.chance.interval.high)),
            SpeedText::tr("%1 of %2", "attempts that reached the customer")
                .arg(casesText(hour.observed.successes, report.style),
                    casesText(hour.observed.cases, report.style))});
    }
    return rows;
}

QStringList nextHourHeadings()
{
    return {SpeedText::tr("Weekday"), SpeedText::tr("Hour"), SpeedText::tr("Chance to reach"),
        SpeedText::tr("95% interval"), SpeedText::tr("Reached so far")};
}

namespace {

/// The best hour, or why there is none.
QString bestHourText(const metrics::NextAttempt& next, const FigureStyle& style)
{
    if (const metrics::AttemptHour* best = next.best())
        return attemptHourText(*best, style.locale);
    return isTooFewToTellApart(next.hoursOfAnyDay) ? SpeedText::tr("too few attempts to judge")
                                                   : SpeedText::tr("no hour stands out");
}

} // namespace

std::vector<QStringList> nextHoursBySource(const SpeedReport& report, int attemptsSoFar)
{
    std::vector<QStringList> rows;
    for (const metrics::SourceAttempts& source : report.nextBySource) {
        const auto& next = source.next[static_cast<std::size_t>(attemptsSoFar)];
        if (next.all.cases == 0)
            continue;
        const metrics::AttemptHour* best = next.best();
        rows.push_back({memberText(source.source), bestHourText(next, report.style),
            best ? formatValue(best->chance.value, metrics::Unit::Rate, report.style) : QString(),
            isTooFewToCompare(next.all) ? QString() : shareText(next.all, report.style),
            casesText(next.all.cases, report.style)});
    }
    return rows;
}

QStringList nextBySourceHeadings()
{
    return {SpeedText::tr("Source"), SpeedText::tr("Best hour"), SpeedText::tr("Chance to reach"),
        SpeedText::tr("At any hour"), SpeedText::tr("Attempts")};
}

} // namespace lotboard
