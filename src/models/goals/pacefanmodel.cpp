#include "models/goals/pacefanmodel.h"

namespace lotboard {
namespace {

/// What a chart draws: money in whole units, so that its axis can be read.
double drawn(double value, metrics::Unit unit)
{
    return unit == metrics::Unit::Money ? value / 100 : value;
}

} // namespace

void PaceFanModel::setAnswer(const PaceAnswer& answer)
{
    beginResetModel();
    m_days.assign(answer.sellingDays.size(), {});
    fillLines(answer);
    fillFan(answer);
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        Day& row = m_days[day];
        for (std::size_t column = SoFarColumn; column < ColumnCount; ++column) {
            if (!row.values[column])
                continue;
            row.texts[column] = paceText(*row.values[column], answer, true);
            row.values[column] = drawn(*row.values[column], answer.unit);
        }
        row.values[DayColumn] = static_cast<double>(day + 1);
        row.texts[DayColumn] = answer.style.locale.toString(static_cast<int>(day) + 1);
    }
    endResetModel();
}

/// The goal and the run rate rise on selling days only.
void PaceFanModel::fillLines(const PaceAnswer& answer)
{
    const metrics::PaceForecast& forecast = answer.pace->forecast;
    const int total = answer.sellingDays.empty() ? 0 : answer.sellingDays.back();
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        auto& values = m_days[day].values;
        if (day < answer.soFar.size())
            values[SoFarColumn] = answer.soFar[day];
        if (total == 0)
            continue;
        const double part = static_cast<double>(answer.sellingDays[day]) / total;
        if (answer.pace->goal)
            values[GoalColumn] = *answer.pace->goal * part;
        if (forecast.runRate && day + 1 >= answer.soFar.size())
            values[RunRateColumn] = *forecast.runRate * part;
    }
}

void PaceFanModel::fillFan(const PaceAnswer& answer)
{
    const metrics::PaceForecast& forecast = answer.pace->forecast;
    if (answer.pace->fan.empty())
        return;
    const auto set = [this](std::size_t day, double low, double middle, double high) {
        m_days[day].values[LowColumn] = low;
        m_days[day].values[MiddleColumn] = middle;
        m_days[day].values[HighColumn] = high;
    };
    // It opens where the line of what happened ends.
    if (!answer.soFar.empty())
        set(answer.soFar.size() - 1, forecast.soFar, forecast.soFar, forecast.soFar);
    for (const metrics::PaceDay& day : answer.pace->fan)
        set(static_cast<std::size_t>((day.day - forecast.month.first).count()), day.low, day.middle,
            day.high);
}

int PaceFanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int PaceFanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaceFanModel::data(const QModelIndex& index, int role) const
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
    default:
        return {};
    }
}

QVariant PaceFanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case SoFarColumn:
        return tr("So far");
    case GoalColumn:
        return tr("Goal");
    case RunRateColumn:
        return tr("Run rate");
    case LowColumn:
        return tr("P10");
    case MiddleColumn:
        return tr("Forecast");
    case HighColumn:
        return tr("P90");
    default:
        return {};
    }
}

} // namespace lotboard
