#include "models/analysis/reachmodel.h"

#include "models/analysis/speedwords.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::Unit;

constexpr int daysOfWeek = 7;

/// Whether the store is closed all of that hour.
bool isClosedAt(const OpenHours& open, int hour)
{
    return open.isClosed() || (hour + 1) * 60 <= open.fromMinute || hour * 60 >= open.toMinute;
}

/// From Monday, 1, to Sunday, 7.
const OpenHours& openHoursOf(const SpeedReport& report, int isoDay)
{
    return report.openHours[static_cast<std::size_t>(isoDay % daysOfWeek)];
}

/// A cell is too small for decimals, and they are seldom sure.
QString wholePercent(double share, const QLocale& locale)
{
    return locale.toString(share * 100, 'f', 0) + locale.percent();
}

bool hasKeys(const metrics::ResultRow& row, const QStringList& keys)
{
    return std::ranges::equal(row.keys, keys, {}, &metrics::DimensionValue::key);
}

} // namespace

void ReachModel::findHours(const SpeedReport& report)
{
    int first = 24;
    int last = -1;
    const auto include = [&](int hour) {
        first = std::min(first, hour);
        last = std::max(last, hour);
    };
    for (const metrics::ResultRow& row : report.reachByHour->rows) {
        if (row.cells.front().figure.cases >= metrics::fewestCases
            && !row.keys.front().key.isEmpty())
            include(row.keys.front().key.toInt());
    }
    for (const OpenHours& open : report.openHours) {
        if (open.isClosed())
            continue;
        include(open.fromMinute / 60);
        include((open.toMinute - 1) / 60);
    }
    m_firstHour = first;
    m_hours = std::max(0, last - first + 1);
}

ReachModel::Cell ReachModel::cellOf(
    const SpeedReport& report, const QString& day, const QString& hour) const
{
    QStringList keys {day, hour};
    keys.removeAll(QString());
    const metrics::ResultTable& table = keys.size() == 2 ? *report.reach
        : hour.isEmpty()                                 ? *report.reachByDay
                                                         : *report.reachByHour;
    const QString when
        = hour.isEmpty() ? tr("all hours") : hourSpanText(hour.toInt(), report.style.locale);
    const QString where
        = day.isEmpty() ? tr("All days") : report.style.locale.standaloneDayName(day.toInt());
    Cell cell;
    cell.isClosed = keys.size() == 2 && isClosedAt(openHoursOf(report, day.toInt()), hour.toInt());
    const auto row = std::ranges::find_if(
        table.rows, [&](const metrics::ResultRow& one) { return hasKeys(one, keys); });
    const bool isTotal = keys.isEmpty();
    if (!isTotal && row == table.rows.end()) {
        cell.toolTip = cell.isClosed ? tr("%1, %2: closed, no attempt").arg(where, when)
                                     : tr("%1, %2: no attempt").arg(where, when);
        return cell;
    }
    cell.figure = (isTotal ? table.total : *row).cells.front().figure;
    if (!cell.figure.interval)
        return cell;
    cell.reference = isTotal
        ? figureReference(table, 0)
        : figureReference(table, 0, static_cast<std::size_t>(row - table.rows.begin()));
    cell.text = wholePercent(*cell.figure.value, report.style.locale);
    cell.cases = formatValue(*cell.figure.denominator, Unit::Count, report.style);
    const auto percent = [&](double part) { return formatValue(part, Unit::Rate, report.style); };
    const QString sure
        = tr("%1, %2: %3 of %4 attempts reached the customer, %5 (95% interval: %6 to %7)")
              .arg(where, when, formatValue(cell.figure.numerator, Unit::Count, report.style),
                  cell.cases, percent(*cell.figure.value), percent(cell.figure.interval->low),
                  percent(cell.figure.interval->high));
    cell.toolTip = cell.figure.isTooFew ? tr("%1. Too few to judge.").arg(sure) : sure;
    return cell;
}

void ReachModel::setReport(const SpeedReport& report)
{
    beginResetModel();
    findHours(report);
    m_cells.clear();
    for (int day = 1; day <= daysOfWeek + 1; ++day) {
        const QString dayKey = day > daysOfWeek ? QString() : QString::number(day);
        for (int hour = m_firstHour; hour < m_firstHour + m_hours; ++hour)
            m_cells.push_back(cellOf(report, dayKey, QString::number(hour)));
        m_cells.push_back(cellOf(report, dayKey, {}));
    }
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : daysOfWeek + 1;
}

int ReachModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : m_hours + 1;
}

QVariant ReachModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell& cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case CasesRole:
        return cell.cases;
    case ClosedRole:
        return cell.isClosed;
    case WholeRole:
        return index.row() == daysOfWeek || index.column() == m_hours;
    case SortRole:
        return cell.figure.value ? QVariant(*cell.figure.value) : QVariant();
    case ChartRole:
        return cell.figure.value && !cell.figure.isTooFew ? QVariant(*cell.figure.value)
                                                          : QVariant();
    case ToneRole:
        return QVariant::fromValue(cell.figure.isTooFew ? Tone::Muted : Tone::Plain);
    case FigureRole:
        return cell.reference ? QVariant::fromValue(*cell.reference) : QVariant();
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section == m_hours ? tr("All") : QString::number(m_firstHour + section);
    return section == daysOfWeek ? tr("All")
                                 : QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}

} // namespace lotboard
