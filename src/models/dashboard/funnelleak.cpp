#include "models/dashboard/funnelleak.h"

#include "services/wording/language.h"
#include "services/wording/periodtext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace lotboard {
namespace {

using namespace dashboard;
using metrics::Cell;

constexpr double smallestLossInCars = 0.5;
constexpr std::array<std::size_t, 4> steps {
    FunnelContactRate, FunnelSetRate, FunnelShowRate, FunnelCloseOfShows};
constexpr std::array<metrics::LeakCause, 4> causes {metrics::LeakCause::Contact,
    metrics::LeakCause::Appointment, metrics::LeakCause::Show, metrics::LeakCause::Close};

/// Gives the texts below their context for translators.
struct LeakText
{
    Q_DECLARE_TR_FUNCTIONS(Leak)
};

/// Of the lost, those who did not take the step.
int missedAt(const DashboardAnswer& answer, std::size_t step)
{
    const metrics::Figure& figure = answer.lost->total.cells[step].figure;
    return static_cast<int>(std::lround(figure.denominator.value_or(0) - figure.numerator));
}

QString missedText(std::size_t step, int missed)
{
    switch (step) {
    case FunnelContactRate:
        return LeakText::tr("%Ln lead(s) of the period were never contacted.", nullptr, missed);
    case FunnelSetRate:
        return LeakText::tr("%Ln contacted lead(s) have no appointment.", nullptr, missed);
    case FunnelShowRate:
        return LeakText::tr("%Ln appointment(s) did not show.", nullptr, missed);
    default:
        return LeakText::tr("%Ln lead(s) that came in have not bought.", nullptr, missed);
    }
}

QString fallText(std::size_t step, const QString& fall, const QString& since)
{
    switch (step) {
    case FunnelContactRate:
        return LeakText::tr("Biggest leak: the contact rate fell by %1 against %2.")
            .arg(fall, since);
    case FunnelSetRate:
        return LeakText::tr("Biggest leak: the appointment set rate fell by %1 against %2.")
            .arg(fall, since);
    case FunnelShowRate:
        return LeakText::tr("Biggest leak: the show rate fell by %1 against %2.").arg(fall, since);
    default:
        return LeakText::tr("Biggest leak: the close rate of shows fell by %1 against %2.")
            .arg(fall, since);
    }
}

bool isComparable(const DashboardAnswer& answer, const Cell& cell)
{
    return isFairComparison(answer.funnel->query) && cell.figure.value && cell.comparison
        && cell.comparison->value && !cell.figure.isTooFew && !cell.comparison->isTooFew
        && !cell.figure.isUnripe;
}

/// Cars that the fall at `steps[at]` cost, as the leak finder says; 0 where it did not fall.
double carsLost(const DashboardAnswer& answer, std::size_t at)
{
    const Cell& cell = answer.funnel->total.cells[steps[at]];
    if (!answer.leaks || !isComparable(answer, cell) || changeOf(cell).value_or(0) >= 0)
        return 0;
    return std::max(-answer.leaks->total.split.cars[causes[at]], 0.0);
}

FigureReference missedFigure(const DashboardAnswer& answer, std::size_t step)
{
    return figureReference(*answer.lost, step, {}, RecordSelection::Missed);
}

} // namespace

std::optional<FunnelLeak> biggestLeak(const DashboardAnswer& answer)
{
    std::size_t worst = 0;
    for (std::size_t at = 1; at < steps.size(); ++at) {
        if (carsLost(answer, at) > carsLost(answer, worst))
            worst = at;
    }
    const bool hasFallen = carsLost(answer, worst) >= smallestLossInCars;
    if (!hasFallen) {
        for (std::size_t at = 0; at < steps.size(); ++at) {
            if (missedAt(answer, steps[at]) > missedAt(answer, steps[worst]))
                worst = at;
        }
    }
    const std::size_t step = steps[worst];
    const int missed = missedAt(answer, step);
    if (missed <= 0)
        return {};
    const QString missedSentence = missedText(step, missed);
    if (!hasFallen)
        return FunnelLeak {
            LeakText::tr("Most are lost here: %1").arg(missedSentence), missedFigure(answer, step)};

    const Cell& cell = answer.funnel->total.cells[step];
    const QString fall
        = formatDifference(std::abs(changeOf(cell).value_or(0)), metrics::Unit::Rate, answer.style)
              .mid(1);
    QString since = periodDates(answer.funnel->comparisonPeriod.value_or(Period {}));
    since.replace(u'–', QStringLiteral("–\u2060")); // No line ends within the dates.
    return FunnelLeak {
        inARow({fallText(step, fall, since), missedSentence}), missedFigure(answer, step)};
}

} // namespace lotboard
