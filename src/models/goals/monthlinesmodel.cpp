#include "models/goals/monthlinesmodel.h"

#include "models/common/modelroles.h"

#include <QLocale>

namespace lotboard {

void MonthLinesModel::beginLines(const QStringList& headings, std::size_t days)
{
    m_headings = headings;
    m_cells.assign(days * static_cast<std::size_t>(headings.size()), {});
    for (std::size_t day = 0; day < days; ++day)
        m_cells[indexOf(day, 0)]
            = {static_cast<double>(day + 1), QLocale().toString(static_cast<int>(day) + 1)};
}

std::size_t MonthLinesModel::indexOf(std::size_t day, int column) const
{
    return day * static_cast<std::size_t>(m_headings.size()) + static_cast<std::size_t>(column);
}

std::optional<double>& MonthLinesModel::value(std::size_t day, int column)
{
    return m_cells[indexOf(day, column)].value;
}

const std::optional<double>& MonthLinesModel::value(std::size_t day, int column) const
{
    return m_cells[indexOf(day, column)].value;
}

void MonthLinesModel::fillFan(
    const metrics::Pace& pace, std::optional<std::size_t> today, const Fan& columns)
{
    const auto set = [&](std::size_t day, double low, double middle, double high) {
        value(day, columns.low) = low;
        value(day, columns.middle) = middle;
        value(day, columns.high) = high;
    };
    const metrics::PaceForecast& forecast = pace.forecast;
    if (today && !pace.fan.empty())
        set(*today, forecast.soFar, forecast.soFar, forecast.soFar);
    for (const metrics::PaceDay& day : pace.fan)
        set(static_cast<std::size_t>((day.day - forecast.month.first).count()), day.low, day.middle,
            day.high);
}

void MonthLinesModel::writeTexts(const std::function<QString(double)>& text)
{
    const auto columns = static_cast<std::size_t>(m_headings.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        Cell& written = m_cells[i];
        if (i % columns != 0 && written.value)
            written.text = text(*written.value);
    }
}

int MonthLinesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_headings.isEmpty())
        return 0;
    return static_cast<int>(m_cells.size()) / static_cast<int>(m_headings.size());
}

int MonthLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant MonthLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell& shown = m_cells[indexOf(static_cast<std::size_t>(index.row()), index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case SortRole:
    case ChartRole:
    case CsvRole:
        return shown.value ? QVariant(*shown.value) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MonthLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace lotboard
