#include "models/analysis/leakwords.h"

#include "metrics/leaks/causenames.h"
#include "services/wording/language.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::LeakCause;
using metrics::LeakParts;
using metrics::LeakRow;
using metrics::Unit;

constexpr double smallestPart = 0.5; ///< Cars.
constexpr double mostOfIt = 0.5; ///< Of a part, from one source: it is named.

/// Gives the texts below their context for translators.
struct Leaks
{
    Q_DECLARE_TR_FUNCTIONS(Leaks)
};

const LeakParts& partsOf(const LeakRow& row, bool isInGross)
{
    return isInGross ? row.split.gross : row.split.cars;
}

/// "about 3 cars", "$4,120".
QString amountText(double part, bool isInGross, const FigureStyle& style)
{
    if (isInGross)
        return formatValue(std::round(std::abs(part) / 100) * 100, Unit::Money, style);
    return Leaks::tr("about %Ln car(s)", nullptr, static_cast<int>(std::lround(std::abs(part))));
}

QString lossText(LeakCause cause)
{
    switch (cause) {
    case LeakCause::LeadVolume:
        return Leaks::tr("Fewer leads came in: that cost %1.");
    case LeakCause::SourceMix:
        return Leaks::tr("More of the leads came from sources that sell less: that cost %1.");
    case LeakCause::Contact:
        return Leaks::tr("Fewer of the leads were contacted: that cost %1.");
    case LeakCause::Appointment:
        return Leaks::tr("Fewer of those contacted made an appointment: that cost %1.");
    case LeakCause::Show:
        return Leaks::tr("Fewer of those with an appointment came in: that cost %1.");
    case LeakCause::Close:
        return Leaks::tr("Fewer of those who came in bought: that cost %1.");
    case LeakCause::StepSkipped:
        return Leaks::tr("Leads that skipped a step bought less: that cost %1.");
    case LeakCause::OtherPeriods:
        return Leaks::tr("Leads of other periods bought less: that cost %1.");
    case LeakCause::WithoutLead:
        return Leaks::tr("Customers who are no lead bought less: that cost %1.");
    case LeakCause::OutsideSteps:
        return Leaks::tr("Fewer cars were sold outside of these steps: that cost %1.");
    case LeakCause::UnitsGoal:
        return Leaks::tr("The goal for units asks for more than the steps give: that makes %1.");
    case LeakCause::GrossPerCar:
        return Leaks::tr("Each car made less: that cost %1.");
    }
    return {};
}

QString gainText(LeakCause cause)
{
    switch (cause) {
    case LeakCause::LeadVolume:
        return Leaks::tr("More leads came in: that brought %1.");
    case LeakCause::SourceMix:
        return Leaks::tr("More of the leads came from sources that sell more: that brought %1.");
    case LeakCause::Contact:
        return Leaks::tr("More of the leads were contacted: that brought %1.");
    case LeakCause::Appointment:
        return Leaks::tr("More of those contacted made an appointment: that brought %1.");
    case LeakCause::Show:
        return Leaks::tr("More of those with an appointment came in: that brought %1.");
    case LeakCause::Close:
        return Leaks::tr("More of those who came in bought: that brought %1.");
    case LeakCause::StepSkipped:
        return Leaks::tr("Leads that skipped a step bought more: that brought %1.");
    case LeakCause::OtherPeriods:
        return Leaks::tr("Leads of other periods bought more: that brought %1.");
    case LeakCause::WithoutLead:
        return Leaks::tr("Customers who are no lead bought more: that brought %1.");
    case LeakCause::OutsideSteps:
        return Leaks::tr("More cars were sold outside of these steps: that brought %1.");
    case LeakCause::UnitsGoal:
        return Leaks::tr("The goal for units asks for less than the steps give: that leaves %1.");
    case LeakCause::GrossPerCar:
        return Leaks::tr("Each car made more: that brought %1.");
    }
    return {};
}

QString changeFromBaseline(int cars, double change, const QString& name)
{
    if (cars == 0)
        return Leaks::tr("As many cars as by the baseline %1.").arg(name);
    return change < 0
        ? Leaks::tr("%Ln car(s) fewer than by the baseline %1.", nullptr, cars).arg(name)
        : Leaks::tr("%Ln car(s) more than by the baseline %1.", nullptr, cars).arg(name);
}

QString grossFromBaseline(const QString& amount, double change, const QString& name)
{
    return change < 0 ? Leaks::tr("%1 less gross than by the baseline %2.").arg(amount, name)
                      : Leaks::tr("%1 more gross than by the baseline %2.").arg(amount, name);
}

QString changeFromGoals(int cars, double change)
{
    if (cars == 0)
        return Leaks::tr("As many cars as the goals ask for by now.");
    return change < 0 ? Leaks::tr("%Ln car(s) fewer than the goals ask for by now.", nullptr, cars)
                      : Leaks::tr("%Ln car(s) more than the goals ask for by now.", nullptr, cars);
}

QString changeSentence(const LeakReport& report, bool isInGross)
{
    const double change = partsOf(report.answer.total, isInGross).sum();
    const QString since = yardstickText(report);
    if (isInGross && report.answer.yardstick == metrics::LeakYardstick::Baseline)
        return grossFromBaseline(amountText(change, true, report.style), change, since);
    if (isInGross) {
        const QString amount = amountText(change, true, report.style);
        return change < 0 ? Leaks::tr("%1 less gross than in %2.").arg(amount, since)
                          : Leaks::tr("%1 more gross than in %2.").arg(amount, since);
    }
    const auto cars = static_cast<int>(std::lround(std::abs(change)));
    if (report.answer.yardstick == metrics::LeakYardstick::Baseline)
        return changeFromBaseline(cars, change, since);
    if (report.answer.yardstick == metrics::LeakYardstick::Goals)
        return changeFromGoals(cars, change);
    if (cars == 0)
        return Leaks::tr("As many cars as in %1.").arg(since);
    return change < 0 ? Leaks::tr("%Ln car(s) fewer than in %1.", nullptr, cars).arg(since)
                      : Leaks::tr("%Ln car(s) more than in %1.", nullptr, cars).arg(since);
}

/// The source that a part comes from, where that is one; `sign` is that of the part.
QString sourceSentence(const LeakReport& report, LeakCause cause, bool isInGross, double part)
{
    const auto& sources = report.answer.bySource;
    if (report.answer.yardstick == metrics::LeakYardstick::Goals)
        return {}; // Sources have goals of their own, which are no parts of the whole.
    const auto share = [&](const LeakRow& row) { return partsOf(row, isInGross)[cause] / part; };
    const auto most = std::ranges::max_element(sources, {}, share);
    if (most == sources.end() || sources.size() < 2 || share(*most) < mostOfIt)
        return {};
    return Leaks::tr("Most of it comes from %1.").arg(memberText(most->key));
}

/// Of half a car and more, in the money that a car made where it is about gross.
bool isWorthSaying(const LeakReport& report, bool isInGross, double part)
{
    const auto& total = report.answer.total;
    const double cars = total.before.units().cars + total.after.units().cars;
    const double gross = total.before.units().gross + total.after.units().gross;
    const double smallest
        = isInGross && cars > 0 ? std::abs(gross / cars) * smallestPart : smallestPart;
    return std::abs(part) >= smallest;
}

void addCause(const LeakReport& report, bool isInGross, bool isLoss, QStringList& sentences)
{
    const LeakParts& parts = partsOf(report.answer.total, isInGross);
    const auto sized = [&](LeakCause cause) { return isLoss ? -parts[cause] : parts[cause]; };
    const LeakCause cause
        = std::ranges::max(metrics::leakCauses(report.answer.yardstick, isInGross), {}, sized);
    if (sized(cause) <= 0 || !isWorthSaying(report, isInGross, parts[cause]))
        return;
    sentences.append((isLoss ? lossText(cause) : gainText(cause))
                         .arg(amountText(parts[cause], isInGross, report.style)));
    const QString source = sourceSentence(report, cause, isInGross, parts[cause]);
    if (!source.isEmpty())
        sentences.append(source);
}

} // namespace

QString causeText(metrics::LeakCause cause)
{
    return QCoreApplication::translate("LeakCause", metrics::causeName(cause));
}

QString shortCauseText(metrics::LeakCause cause)
{
    switch (cause) {
    case LeakCause::LeadVolume:
        return Leaks::tr("Leads", "heading of a column");
    case LeakCause::SourceMix:
        return Leaks::tr("Mix", "heading of a column");
    case LeakCause::Appointment:
        return Leaks::tr("Appt", "heading of a column");
    case LeakCause::StepSkipped:
        return Leaks::tr("Skipped", "heading of a column");
    case LeakCause::OtherPeriods:
        return Leaks::tr("Others", "heading of a column: leads of other periods");
    case LeakCause::WithoutLead:
        return Leaks::tr("No lead", "heading of a column");
    case LeakCause::OutsideSteps:
        return Leaks::tr("Outside", "heading of a column: outside of the steps");
    case LeakCause::GrossPerCar:
        return Leaks::tr("Per car", "heading of a column: gross per car");
    case LeakCause::Contact:
    case LeakCause::Show:
    case LeakCause::Close:
    case LeakCause::UnitsGoal:
        break;
    }
    return causeText(cause);
}

QString causeMeaning(metrics::LeakCause cause)
{
    return QCoreApplication::translate("LeakCause", metrics::causeExplanation(cause));
}

QString yardstickText(const LeakReport& report)
{
    switch (report.answer.yardstick) {
    case metrics::LeakYardstick::Baseline:
        return report.baseline;
    case metrics::LeakYardstick::Goals:
        return Leaks::tr("Goals");
    case metrics::LeakYardstick::Period:
        break;
    }
    return periodDates(report.answer.against);
}

QString partText(double part, bool isInGross, const FigureStyle& style)
{
    if (isInGross)
        return formatDifference(std::round(part / 100) * 100, Unit::Money, style);
    return formatDifference(std::round(part * 10) / 10, Unit::Count, style);
}

QString madeText(double amount, bool isInGross, const FigureStyle& style)
{
    return isInGross ? formatValue(std::round(amount / 100) * 100, Unit::Money, style)
                     : formatValue(amount, Unit::Count, style);
}

QString leakSentence(const LeakReport& report, bool isInGross)
{
    QStringList sentences {changeSentence(report, isInGross)};
    const bool isLossFirst = partsOf(report.answer.total, isInGross).sum() <= 0;
    addCause(report, isInGross, isLossFirst, sentences);
    addCause(report, isInGross, !isLossFirst, sentences);
    return inARow(sentences);
}

} // namespace lotboard
