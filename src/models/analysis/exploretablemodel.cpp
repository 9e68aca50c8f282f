#include "models/analysis/exploretablemodel.h"

#include "models/analysis/crossfigure.h"
#include "models/common/resulttablemodel.h"
#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::CrossHeading;
using metrics::Figure;

std::optional<double> partValue(const metrics::Cell& cell, ExploreTableModel::Part part)
{
    switch (part) {
    case ExploreTableModel::Part::Value:
        return cell.figure.value;
    case ExploreTableModel::Part::Interval:
        return cell.figure.interval ? std::optional(cell.figure.interval->low) : std::nullopt;
    case ExploreTableModel::Part::Before:
        return cell.comparison ? cell.comparison->value : std::nullopt;
    case ExploreTableModel::Part::Change:
        return changeOf(cell);
    }
    return {};
}

} // namespace

QString crossHeadingText(const CrossHeading& heading)
{
    switch (heading.kind) {
    case CrossHeading::Kind::Member:
        return memberText(heading.value);
    case CrossHeading::Kind::Others:
        return ExploreTableModel::tr("%Ln other(s)", nullptr, heading.memberCount);
    case CrossHeading::Kind::All:
        break;
    }
    return ExploreTableModel::tr("Total");
}

void ExploreTableModel::setTable(CrossTablePtr table, const FigureStyle& style, bool withIntervals)
{
    beginResetModel();
    m_table = std::move(table);
    m_style = style;
    m_columns.clear();
    for (std::size_t column = 0; m_table && column < m_table->columns.size(); ++column)
        addColumns(column, withIntervals);
    endResetModel();
}

void ExploreTableModel::addColumns(std::size_t column, bool withIntervals)
{
    const bool isAll = m_table->columns[column].kind == CrossHeading::Kind::All;
    for (std::size_t metric = 0; metric < m_table->asked.query.metrics.size(); ++metric) {
        m_columns.push_back({column, metric, Part::Value});
        if (withIntervals && hasIntervals(column, metric))
            m_columns.push_back({column, metric, Part::Interval});
        if (!m_table->comparisonPeriod)
            continue;
        // What each member had before is left to the tooltip: beside many it would be too wide.
        if (isAll)
            m_columns.push_back({column, metric, Part::Before});
        m_columns.push_back({column, metric, Part::Change});
    }
}

bool ExploreTableModel::hasIntervals(std::size_t column, std::size_t metric) const
{
    for (std::size_t line = 0; line < m_table->lines.size(); ++line) {
        const auto& cells = m_table->at(line, column).cells;
        if (!cells.empty() && cells[metric].figure.interval)
            return true;
    }
    return false;
}

const CrossHeading& ExploreTableModel::lineAt(int row) const
{
    return m_table->lines[static_cast<std::size_t>(row)];
}

const metrics::MetricDefinition& ExploreTableModel::metricOf(const Column& column) const
{
    return metrics::definitionOf(m_table->asked.query.metrics[column.metric]);
}

int ExploreTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_table ? 0 : static_cast<int>(m_table->lines.size());
}

int ExploreTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant ExploreTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TotalRole)
        return lineAt(index.row()).kind == CrossHeading::Kind::All;
    if (index.column() == 0)
        return lineData(index.row(), role);
    return cellData(index.row(), m_columns[static_cast<std::size_t>(index.column() - 1)], role);
}

QVariant ExploreTableModel::lineData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return crossHeadingText(lineAt(row));
    case SortRole:
        return row; // The order in which the engine or the ranking put them.
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QVariant ExploreTableModel::cellData(int row, const Column& column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const auto line = static_cast<std::size_t>(row);
    const metrics::CrossCell& at = m_table->at(line, column.column);
    if (at.cells.empty())
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("–")) : QVariant();
    const metrics::Cell& cell = at.cells[column.metric];
    const auto& metric = metricOf(column);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell, column);
    case Qt::ToolTipRole:
        return figureToolTip(cell, metric.metric, m_style);
    case SortRole: {
        const auto value = partValue(cell, column.part);
        return value ? QVariant(*value) : QVariant();
    }
    case CsvRole:
        if (column.part == Part::Value)
            return csvValue(cell.figure, metric.unit);
        if (column.part == Part::Before && cell.comparison)
            return csvValue(*cell.comparison, metric.unit);
        return {};
    case ToneRole:
        if (column.part == Part::Change)
            return QVariant::fromValue(toneOfChange(cell, metric, m_table->asked.query));
        return QVariant::fromValue(
            cell.figure.isTooFew || cell.figure.isWithheld ? Tone::Muted : Tone::Plain);
    case FigureRole:
        return QVariant::fromValue(crossFigure(*m_table, line, column.column, column.metric));
    default:
        return {};
    }
}

QString ExploreTableModel::textOf(const metrics::Cell& cell, const Column& column) const
{
    const metrics::Unit unit = metricOf(column).unit;
    switch (column.part) {
    case Part::Value:
        return formatFigure(cell.figure, unit, m_style);
    case Part::Interval:
        return cell.figure.interval
            ? tr("%1 to %2", "an interval")
                  .arg(formatValue(cell.figure.interval->low, unit, m_style),
                      formatValue(cell.figure.interval->high, unit, m_style))
            : QString();
    case Part::Before:
        return cell.comparison ? formatFigure(*cell.comparison, unit, m_style) : QString();
    case Part::Change:
        return formatChange(cell, unit, m_style);
    }
    return {};
}

QString ExploreTableModel::headingOf(const Column& column) const
{
    switch (column.part) {
    case Part::Interval:
        return tr("95%", "heading of intervals");
    case Part::Before:
        return tr("Before");
    case Part::Change:
        return tr("Change");
    case Part::Value:
        break;
    }
    const QString metric = shortMetricName(metricOf(column).metric);
    if (m_table->columns.size() == 1)
        return metric;
    const QString member = crossHeadingText(m_table->columns[column.column]);
    if (m_table->asked.query.metrics.size() == 1)
        return member;
    return tr("%1 · %2", "member and figure").arg(member, metric);
}

QString ExploreTableModel::csvHeadingOf(const Column& column) const
{
    const auto& metric = metricOf(column);
    QString name = metricName(metric.metric);
    if (m_table->columns.size() > 1)
        name = tr("%1 · %2", "member and figure")
                   .arg(crossHeadingText(m_table->columns[column.column]), name);
    switch (column.part) {
    case Part::Interval:
        return tr("%1, 95% interval", "a figure").arg(name);
    case Part::Change:
        return tr("%1, change", "a figure").arg(name);
    case Part::Before:
        name = tr("%1, before", "a figure").arg(name);
        break;
    case Part::Value:
        break;
    }
    const QString unit = csvUnit(metric.unit, m_style);
    return unit.isEmpty() ? name : tr("%1 (%2)", "figure and unit").arg(name, unit);
}

QVariant ExploreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || !m_table)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (section == 0) {
        const auto& by = m_table->asked.query.by;
        const bool isNamed = role == Qt::DisplayRole && !by.empty();
        return isNamed ? QVariant(dimensionText(by.front())) : QVariant();
    }
    const Column& column = m_columns[static_cast<std::size_t>(section - 1)];
    switch (role) {
    case Qt::DisplayRole:
        return headingOf(column);
    case Qt::ToolTipRole: // Only a rich tooltip wraps its lines.
        return QString(QStringLiteral("<p>") + csvHeadingOf(column).toHtmlEscaped()
            + QStringLiteral("<p>") + metricExplanation(metricOf(column).metric).toHtmlEscaped());
    case CsvRole:
        return csvHeadingOf(column);
    default:
        return {};
    }
}

} // namespace lotboard
