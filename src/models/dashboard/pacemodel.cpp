#include "models/dashboard/pacemodel.h"

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

std::optional<double> paceOf(const DashboardAnswer& answer)
{
    return answer.month->total.cells[dashboard::MonthPace].figure.value;
}

} // namespace

void PaceModel::setAnswer(const DashboardAnswer& answer)
{
    beginResetModel();
    const Period& month = answer.monthPeriod;
    m_days.assign(static_cast<std::size_t>(month.dayCount()), {});
    m_today.reset();
    if (month.contains(answer.today))
        m_today = static_cast<int>((answer.today - month.first).count()) + 1;
    m_headings = {tr("Day"), tr("Units so far"), tr("Goal line"), tr("Run rate"),
        monthText(answer.referencePeriod.first), tr("Forecast"), tr("P10"), tr("P90")};
    m_title = tr("Units sold, %1").arg(monthText(month.first));
    fillActual(answer);
    fillGoalAndPace(answer);
    fillReference(answer);
    writeTexts(answer);
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
    fillForecast(pace);
    writeTexts(answer);
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

void PaceModel::fillForecast(const metrics::Pace& pace)
{
    const auto set = [this](std::size_t day, double low, double middle, double high) {
        m_days[day].values[LowColumn] = low;
        m_days[day].values[ForecastColumn] = middle;
        m_days[day].values[HighColumn] = high;
    };
    const metrics::PaceForecast& forecast = pace.forecast;
    set(static_cast<std::size_t>(*m_today - 1), forecast.soFar, forecast.soFar, forecast.soFar);
    for (const metrics::PaceDay& day : pace.fan)
        set(static_cast<std::size_t>((day.day - forecast.month.first).count()), day.low, day.middle,
            day.high);
}

void PaceModel::fillActual(const DashboardAnswer& answer)
{
    const std::vector<double> totals = runningTotal(*answer.monthDays, answer.monthPeriod);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day].values[DayColumn] = static_cast<double>(day + 1);
        const auto date = answer.monthPeriod.first + std::chrono::days(static_cast<int>(day));
        if (date <= answer.today)
            m_days[day].values[ActualColumn] = totals[day];
    }
    for (std::size_t row = 0; row < answer.monthDays->rows.size(); ++row) {
        const auto date = parseIsoDate(answer.monthDays->rows[row].keys.front().key);
        if (date && answer.monthPeriod.contains(*date))
            m_days[static_cast<std::size_t>((*date - answer.monthPeriod.first).count())].units
                = figureReference(*answer.monthDays, 0, row);
    }
}

/// Both lines rise on selling days only.
void PaceModel::fillGoalAndPace(const DashboardAnswer& answer)
{
    const std::vector<int>& selling = answer.sellingDays.untilDay;
    const int total = answer.sellingDays.total();
    const std::optional<double> goal = goalOf(answer);
    const std::optional<double> pace = paceOf(answer);
    if (total == 0)
        return;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (goal)
            m_days[day].values[GoalColumn] = *goal * selling[day] / total;
    }
    if (!pace || !m_today)
        return;
    const auto now = static_cast<std::size_t>(*m_today - 1);
    const double soFar = m_days[now].values[ActualColumn].value_or(0);
    const int left = total - selling[now];
    for (std::size_t day = now; day < m_days.size(); ++day) {
        const double part = left > 0 ? static_cast<double>(selling[day] - selling[now]) / left : 0;
        m_days[day].values[PaceColumn] = soFar + (*pace - soFar) * part;
    }
}

void PaceModel::fillReference(const DashboardAnswer& answer)
{
    if (answer.referenceDays->rows.empty())
        return;
    const std::vector<double> totals = runningTotal(*answer.referenceDays, answer.referencePeriod);
    for (std::size_t day = 0; day < std::min(m_days.size(), totals.size()); ++day)
        m_days[day].values[ReferenceColumn] = totals[day];
}

void PaceModel::writeTexts(const DashboardAnswer& answer)
{
    for (Day& day : m_days) {
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (day.values[column])
                day.texts[column] = formatValue(
                    std::round(*day.values[column] * 10) / 10, Unit::Number, answer.style);
        }
    }
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
    const Day& now = m_days[static_cast<std::size_t>(*m_today - 1)];
    const double ahead = now.values[ActualColumn].value_or(0) - now.values[GoalColumn].value_or(0);
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

int PaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int PaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Day& day = m_days[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return day.texts[column];
    case SortRole:
    case ChartRole:
    case CsvRole:
        return day.values[column] ? QVariant(*day.values[column]) : QVariant();
    case FigureRole:
        return column == ActualColumn && day.units ? QVariant::fromValue(*day.units) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return m_headings[static_cast<std::size_t>(section)];
}

} // namespace lotboard
