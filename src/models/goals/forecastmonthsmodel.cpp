#include "models/goals/forecastmonthsmodel.h"

#include "services/wording/datetext.h"

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

constexpr std::size_t shownHistory = 36; ///< Months: more would make the forecast too small to see.
constexpr double centsPerUnit = 100;

} // namespace

QString expectedText(double value, metrics::Unit unit, const FigureStyle& style)
{
    if (unit != metrics::Unit::Money)
        return formatValue(std::round(value), unit, style);
    return formatValue(std::round(value / centsPerUnit) * centsPerUnit, unit, style);
}

void ForecastMonthsModel::writeTexts(
    Month& month, metrics::Unit unit, const FigureStyle& style) const
{
    month.texts[MonthColumn] = monthText(month.first);
    for (std::size_t column = ActualColumn; column < ColumnCount; ++column) {
        std::optional<double>& value = month.values[column];
        if (!value)
            continue;
        month.texts[column] = expectedText(*value, unit, style);
        if (unit == metrics::Unit::Money)
            *value /= centsPerUnit;
    }
}

void ForecastMonthsModel::setForecast(
    const metrics::MetricForecast& forecast, const FigureStyle& style)
{
    beginResetModel();
    m_months.clear();
    const metrics::Unit unit = metrics::definitionOf(forecast.question.metric).unit;
    const auto& history = forecast.history.values;
    const std::size_t first = history.size() - std::min(history.size(), shownHistory);
    for (std::size_t at = first; at < history.size(); ++at) {
        Month month {.first = addMonths(forecast.history.firstMonth, static_cast<int>(at))};
        month.values[ActualColumn] = history[at];
        m_months.push_back(month);
    }
    auto next = forecast.firstExpected();
    if (forecast.forecast) {
        for (const metrics::ExpectedMonth& expected : forecast.forecast->months) {
            Month month {.first = next};
            month.values[ExpectedColumn] = expected.mean;
            month.values[Low80Column] = expected.low80();
            month.values[High80Column] = expected.high80();
            month.values[Low95Column] = expected.low95();
            month.values[High95Column] = expected.high95();
            m_months.push_back(month);
            next = addMonths(next, 1);
        }
    }
    for (Month& month : m_months)
        writeTexts(month, unit, style);
    endResetModel();
}

int ForecastMonthsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int ForecastMonthsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastMonthsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Month& month = m_months[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole)
        return month.texts[column];
    if (role == BeginsYearRole)
        return std::chrono::year_month_day(month.first).month() == std::chrono::January;
    if (role != ChartRole)
        return {};
    if (index.column() == MonthColumn)
        return static_cast<double>(index.row());
    return month.values[column] ? QVariant(*month.values[column]) : QVariant();
}

QVariant ForecastMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MonthColumn:
        return tr("Month");
    case ActualColumn:
        return tr("Actual");
    case ExpectedColumn:
        return tr("Expected");
    case Low80Column:
        return tr("80 % from");
    case High80Column:
        return tr("80 % to");
    case Low95Column:
        return tr("95 % from");
    default:
        return tr("95 % to");
    }
}

} // namespace lotboard
