#include "models/dashboard/pacemodel.h"

#include "models/common/modelroles.h"
#include "models/goals/paceanswer.h"
#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

using metrics::Unit;

/// Running total by day of `period`; the last element is the total.
std::vector<double> runningTotal(const metrics::ResultTable& days, const Period& period)
{
    std::vector<double> totals(static_cast<std::size_t>(period.dayCount()), 0.0);
    for (const metrics::ResultRow& row : days.rows) {
        const auto day = parseIsoDate(row.keys.front().key);
        if (day && period.contains(*day))
            totals[static_cast<std::size_t>((*day - period.first).count())]
                += row.cells.front().figure.numerator;
    }
    for (std::size_t day = 1; day < totals.size(); ++day)
        totals[day] += totals[day - 1];
    return totals;
}

std::optional<double> goalOf(const DashboardAnswer& answer)
{
    return answer.month->total.cells[dashboard::MonthGoal].figure.denominator;
}

std::optional<double> runRateOf(const DashboardAnswer& answer)
{
    return answer.month->total.cells[dashboard::MonthRunRate].figure.value;
}

} // namespace

void PaceModel::setAnswer(const DashboardAnswer& answer)
{
    beginResetModel();
    const Period& month = answer.monthPeriod;
    const auto days = static_cast<std::size_t>(month.dayCount());
    m_unitsOfDay.assign(days, {});
    m_today.reset();
    if (month.contains(answer.today))
        m_today = static_cast<int>((answer.today - month.first).count()) + 1;
    beginLines({tr("Day"), tr("Units so far"), tr("Goal line"), tr("Run rate"),
                   monthText(answer.referencePeriod.first), tr("Forecast"), tr("P10"), tr("P90")},
        days);
    m_title = tr("Units sold, %1").arg(monthText(month.first));
    fillActual(answer);
    fillGoalAndRunRate(answer);
    fillReference(answer);
    writeUnits(answer);
    const auto& units = answer.month->total.cells[dashboard::MonthUnits].figure;
    m_isEmpty = units.numerator == 0 && !goalOf(answer) && answer.referenceDays->rows.empty();
    m_verdict = verdictOf(answer);
    endResetModel();
}

void PaceModel::setPace(const DashboardAnswer& answer, const metrics::Pace& pace)
{
    if (!pace.forecast.isLearned() || !m_today)
        return;
    beginResetModel();
    fillFan(pace, static_cast<std::size_t>(*m_today - 1), {LowColumn, ForecastColumn, HighColumn});
    writeUnits(answer);
    const auto text = [&answer](double units) {
        return formatValue(std::round(units), Unit::Count, answer.style);
    };
    const metrics::PaceForecast& forecast = pace.forecast;
    QStringList sentences {m_verdict,
        tr("Expected: %1, likely %2 to %3.")
            .arg(text(forecast.middle()), text(forecast.low()), text(forecast.high()))};
    if (pace.chance())
        sentences << tr("Chance of reaching the goal: %1.").arg(chanceText(*pace.chance()));
    sentences.removeAll(QString());
    m_verdict = inARow(sentences);
    endResetModel();
}

void PaceModel::fillActual(const DashboardAnswer& answer)
{
    const std::vector<double> totals = runningTotal(*answer.monthDays, answer.monthPeriod);
    for (std::size_t day = 0; day < totals.size(); ++day) {
        const auto date = answer.monthPeriod.first + std::chrono::days(static_cast<int>(day));
        if (date <= answer.today)
            value(day, ActualColumn) = totals[day];
    }
    for (std::size_t row = 0; row < answer.monthDays->rows.size(); ++row) {
        const auto date = parseIsoDate(answer.monthDays->rows[row].keys.front().key);
        if (date && answer.monthPeriod.contains(*date))
            m_unitsOfDay[static_cast<std::size_t>((*date - answer.monthPeriod.first).count())]
                = figureReference(*answer.monthDays, 0, row);
    }
}

/// Both lines rise on selling days only.
void PaceModel::fillGoalAndRunRate(const DashboardAnswer& answer)
{
    const std::vector<int>& selling = answer.sellingDays.untilDay;
    const int total = answer.sellingDays.total();
    const std::optional<double> goal = goalOf(answer);
    const std::optional<double> runRate = runRateOf(answer);
    if (total == 0)
        return;
    for (std::size_t day = 0; day < m_unitsOfDay.size(); ++day) {
        if (goal)
            value(day, GoalColumn) = *goal * selling[day] / total;
    }
    if (!runRate || !m_today)
        return;
    const auto now = static_cast<std::size_t>(*m_today - 1);
    const double soFar = value(now, ActualColumn).value_or(0);
    const int left = total - selling[now];
    for (std::size_t day = now; day < m_unitsOfDay.size(); ++day) {
        const double part = left > 0 ? static_cast<double>(selling[day] - selling[now]) / left : 0;
        value(day, RunRateColumn) = soFar + (*runRate - soFar) * part;
    }
}

void PaceModel::fillReference(const DashboardAnswer& answer)
{
    if (answer.referenceDays->rows.empty())
        return;
    const std::vector<double> totals = runningTotal(*answer.referenceDays, answer.referencePeriod);
    for (std::size_t day = 0; day < std::min(m_unitsOfDay.size(), totals.size()); ++day)
        value(day, ReferenceColumn) = totals[day];
}

void PaceModel::writeUnits(const DashboardAnswer& answer)
{
    writeTexts([&answer](double units) {
        return formatValue(std::round(units * 10) / 10, Unit::Number, answer.style);
    });
}

QString PaceModel::verdictOf(const DashboardAnswer& answer) const
{
    const std::optional<double> goal = goalOf(answer);
    if (!goal)
        return m_isEmpty ? QString() : tr("No goal is set for this month.");
    const QString goalText = formatValue(*goal, Unit::Count, answer.style);
    if (!m_today) {
        const double sold = answer.month->total.cells[dashboard::MonthUnits].figure.numerator;
        return tr("%1 sold, goal %2.").arg(formatValue(sold, Unit::Count, answer.style), goalText);
    }
    const auto now = static_cast<std::size_t>(*m_today - 1);
    const double ahead = value(now, ActualColumn).value_or(0) - value(now, GoalColumn).value_or(0);
    const QString distance
        = formatValue(std::round(std::abs(ahead) * 10) / 10, Unit::Number, answer.style);
    const QString where = ahead >= 0 ? tr("%1 units ahead of the goal line.").arg(distance)
                                     : tr("%1 units behind the goal line.").arg(distance);
    const auto& needed = answer.month->total.cells[dashboard::MonthNeeded].figure;
    if (!needed.value || *needed.value <= 0)
        return where;
    return tr("%1 Needed: %2 a selling day to reach %3.")
        .arg(where, formatValue(std::round(*needed.value * 10) / 10, Unit::Number, answer.style),
            goalText);
}

QVariant PaceModel::data(const QModelIndex& index, int role) const
{
    if (role != FigureRole || index.column() != ActualColumn)
        return MonthLinesModel::data(index, role);
    const auto& units = m_unitsOfDay[static_cast<std::size_t>(index.row())];
    return units ? QVariant::fromValue(*units) : QVariant();
}

} // namespace lotboard
