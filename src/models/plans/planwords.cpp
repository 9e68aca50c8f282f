#include "models/plans/planwords.h"

#include "services/wording/language.h"
#include "services/wording/metrictext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::Verdict;

constexpr std::int64_t daysOfWeek = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

QString inSentence(metrics::MetricId metric)
{
    const QString name = metricName(metric);
    return name.isEmpty() ? name : name.at(0).toLower() + name.mid(1);
}

bool isUp(const ComparedMetric& compared)
{
    return compared.judgement.difference && compared.judgement.difference->value > 0;
}

QString runningBadge(const ComparedMetric& aimed)
{
    const QString metric = inSentence(aimed.metric);
    switch (aimed.judgement.verdict) {
    case Verdict::Better:
        return isUp(aimed) ? Words::tr("Working: %1 is up").arg(metric)
                           : Words::tr("Working: %1 is down").arg(metric);
    case Verdict::Worse:
        return isUp(aimed) ? Words::tr("Worse: %1 is up").arg(metric)
                           : Words::tr("Worse: %1 is down").arg(metric);
    case Verdict::ProbablyBetter:
        return Words::tr("Probably better");
    case Verdict::ProbablyWorse:
        return Words::tr("Probably worse");
    case Verdict::NoDifferenceSeen:
        return Words::tr("No difference seen");
    case Verdict::TooEarly:
        return Words::tr("Too early to say");
    }
    return {};
}

/// Of the figures of one window: how many leads have not had its time.
QString leftOutText(const PlanFindings& findings, int windowDays, const QLocale& locale)
{
    const auto found = std::ranges::find(findings.metrics, windowDays,
        [](const ComparedMetric& each) { return each.plan.windowDays; });
    if (found == findings.metrics.end() || found->plan.leftOut == 0)
        return {};
    const QString sentence = windowDays == windowOf(metrics::MetricId::ContactRate)
        ? Words::tr("Leads from the last %1 days (%2) are left out of answers and contacts: they "
                    "have not had the time that the baseline's leads had.")
        : Words::tr("Leads from the last %1 days (%2) are left out of appointments, shows and "
                    "sales.");
    return sentence.arg(locale.toString(windowDays + 1), locale.toString(found->plan.leftOut));
}

QString othersText(const ComparedMetric& aimed, const FigureStyle& style)
{
    if (!aimed.others)
        return {};
    const metrics::Unit unit = metrics::definitionOf(aimed.metric).unit;
    return Words::tr("%1 of the leads that the plan does not apply to moved by %2 in the same "
                     "weeks (95% interval %3 to %4).")
        .arg(metricName(aimed.metric), formatDifference(aimed.others->value, unit, style),
            formatDifference(aimed.others->interval.low, unit, style),
            formatDifference(aimed.others->interval.high, unit, style));
}

QString mixText(const ComparedMetric& aimed, const FigureStyle& style)
{
    if (!aimed.mixAdjusted || !aimed.plan.value)
        return {};
    const metrics::Unit unit = metrics::definitionOf(aimed.metric).unit;
    return Words::tr("With leads from the same sources as in the baseline, %1 would be %2 instead "
                     "of %3.")
        .arg(inSentence(aimed.metric), formatValue(*aimed.mixAdjusted, unit, style),
            formatValue(*aimed.plan.value, unit, style));
}

} // namespace

QString verdictText(const ComparedMetric& compared)
{
    switch (compared.judgement.verdict) {
    case Verdict::TooEarly:
        return compared.leadsNeeded > 0
            ? Words::tr("Too early: %1 more leads").arg(QLocale().toString(compared.leadsNeeded))
            : Words::tr("Too early");
    case Verdict::NoDifferenceSeen:
        return Words::tr("No difference seen");
    case Verdict::ProbablyBetter:
        return Words::tr("Probably better");
    case Verdict::Better:
        return Words::tr("Better");
    case Verdict::ProbablyWorse:
        return Words::tr("Probably worse");
    case Verdict::Worse:
        return Words::tr("Worse");
    }
    return {};
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return Tone::Good;
    case Verdict::Worse:
        return Tone::Bad;
    case Verdict::ProbablyBetter:
    case Verdict::ProbablyWorse:
        return Tone::Warning;
    default:
        return Tone::Muted;
    }
}

QString planBadge(const PlanFindings& findings)
{
    if (findings.plan.state == PlanState::Kept)
        return Words::tr("Kept: it is the new baseline");
    if (findings.plan.state == PlanState::Stopped)
        return Words::tr("Stopped: back to the baseline");
    return findings.aimed() ? runningBadge(*findings.aimed()) : Words::tr("No figures yet");
}

Tone planBadgeTone(const PlanFindings& findings)
{
    if (findings.plan.state != PlanState::Running || !findings.aimed())
        return Tone::Muted;
    return verdictTone(findings.aimed()->judgement.verdict);
}

QString planAdvice(const PlanFindings& findings)
{
    if (findings.plan.state != PlanState::Running || !findings.aimed())
        return {};
    switch (findings.aimed()->judgement.verdict) {
    case Verdict::Better:
        return Words::tr("It works. Make it the new baseline, so that the next change is measured "
                         "against it.");
    case Verdict::Worse:
        return Words::tr("It made things worse. Stop it and go back to how it was.");
    case Verdict::NoDifferenceSeen:
        return Words::tr("There were leads enough to see the aim, and it is not there. Stop it, or "
                         "go on and change more.");
    default:
        return {};
    }
}

QString aimText(const PlanFindings& findings, const FigureStyle& style)
{
    const auto metric = metrics::metricFromId(findings.plan.metric);
    if (!metric)
        return findings.plan.metric;
    const metrics::Unit unit = metrics::definitionOf(*metric).unit;
    const QString aim = formatValue(findings.plan.aim, unit, style);
    const ComparedMetric* aimed = findings.aimed();
    if (!aimed || !aimed->baseline.value)
        return Words::tr("%1 to %2", "metric, value").arg(metricName(*metric), aim);
    return Words::tr("%1 from %2 to %3", "metric, values")
        .arg(metricName(*metric), formatValue(*aimed->baseline.value, unit, style), aim);
}

QString extentText(const Period& period, std::int64_t leads)
{
    const QString count = Words::tr("%Ln lead(s)", nullptr, static_cast<int>(leads));
    if (period.dayCount() < daysOfWeek)
        return Words::tr("%1, %2", "days, leads")
            .arg(Words::tr("%Ln day(s)", nullptr, static_cast<int>(period.dayCount())), count);
    const auto weeks = std::lround(static_cast<double>(period.dayCount()) / daysOfWeek);
    return Words::tr("%1, %2", "weeks, leads")
        .arg(Words::tr("%Ln week(s)", nullptr, static_cast<int>(weeks)), count);
}

QString findingsNote(const PlanFindings& findings, const FigureStyle& style)
{
    QStringList sentences;
    for (const int window :
        {windowOf(metrics::MetricId::ContactRate), windowOf(metrics::MetricId::CloseRate)})
        sentences << leftOutText(findings, window, style.locale);
    if (const ComparedMetric* aimed = findings.aimed())
        sentences << othersText(*aimed, style) << mixText(*aimed, style);
    sentences.removeAll(QString());
    return inARow(sentences);
}

} // namespace lotboard
