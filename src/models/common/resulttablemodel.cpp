#include "models/common/resulttablemodel.h"

#include "models/common/figurereference.h"
#include "services/wording/metrictext.h"

#include <QStringList>

namespace lotboard {
namespace {

using metrics::Better;
using metrics::Figure;

constexpr double muchWorse = 2.0; ///< Times the figure of the whole store.

} // namespace

QString figureToolTip(const metrics::Cell& cell, metrics::MetricId metric, const FigureStyle& style)
{
    const metrics::Unit unit = metrics::definitionOf(metric).unit;
    QStringList lines {metricName(metric)};
    if (const QString change = formatChange(cell, unit, style); !change.isEmpty())
        lines << ResultTableModel::tr("Before: %1 (%2)")
                     .arg(formatFigure(*cell.comparison, unit, style), change);
    if (cell.figure.isWithheld)
        return metricName(metric) + u'\n' + withheldReason();
    if (cell.figure.isTooFew)
        lines << ResultTableModel::tr("Too few to judge");
    if (cell.figure.isUnripe)
        lines << ResultTableModel::tr("Not ripe: some leads have not had their time yet");
    if (cell.figure.expected)
        lines << ResultTableModel::tr("Expected in the end: %1")
                     .arg(formatExpected(cell.figure, unit, style));
    if (cell.figure.isAboveWhole)
        lines << ResultTableModel::tr("Above 100%: events of earlier leads are among them");
    lines << ResultTableModel::tr("Click for the records behind it");
    return lines.join(u'\n');
}

Tone toneAgainst(const Figure& figure, const Figure& whole, Better better)
{
    if (figure.isTooFew)
        return Tone::Muted;
    if (!figure.value || !whole.value || better == Better::Neither || *whole.value <= 0)
        return Tone::Plain;
    const bool isLowerBetter = better == Better::Lower;
    if (isLowerBetter ? *figure.value <= *whole.value : *figure.value >= *whole.value)
        return Tone::Good;
    const bool isMuchWorse = isLowerBetter ? *figure.value >= *whole.value * muchWorse
                                           : *figure.value <= *whole.value / muchWorse;
    return isMuchWorse ? Tone::Bad : Tone::Warning;
}

ResultTableModel::ResultTableModel(std::vector<ResultColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void ResultTableModel::setResult(
    std::shared_ptr<const metrics::ResultTable> result, const FigureStyle& style)
{
    beginResetModel();
    m_result = std::move(result);
    m_style = style;
    m_rows.clear();
    if (m_result) {
        for (const metrics::ResultRow& row : m_result->rows)
            m_rows.push_back(rowText(row, false));
        if (!m_rows.empty())
            m_rows.push_back(rowText(m_result->total, true));
    }
    endResetModel();
}

ResultTableModel::RowText ResultTableModel::rowText(
    const metrics::ResultRow& row, bool isTotal) const
{
    RowText text;
    QStringList members;
    for (const metrics::DimensionValue& key : row.keys)
        members << memberText(key);
    text.member = isTotal ? tr("Total") : members.join(QStringLiteral(" · "));
    for (const ResultColumn& column : m_columns)
        text.cells.push_back(cellText(row, column, isTotal));
    return text;
}

ResultTableModel::CellText ResultTableModel::cellText(
    const metrics::ResultRow& row, const ResultColumn& column, bool isTotal) const
{
    const metrics::Cell& cell = row.cells[column.metric];
    const metrics::MetricId metric = m_result->query.metrics[column.metric];
    const metrics::MetricDefinition& definition = metrics::definitionOf(metric);

    CellText text;
    text.text = formatFigure(cell.figure, definition.unit, m_style);
    text.csvValue = csvValue(cell.figure, definition.unit);
    if (cell.figure.value)
        text.sortValue = *cell.figure.value;
    text.toolTip = figureToolTip(cell, metric, m_style);
    text.tone = column.isStrong ? Tone::Strong : Tone::Plain;
    if (cell.figure.isTooFew || cell.figure.isWithheld)
        text.tone = Tone::Muted;
    else if (column.isJudgedByTotal && !isTotal)
        text.tone = toneAgainst(
            cell.figure, m_result->total.cells[column.metric].figure, definition.better);
    if (column.goal) {
        const Figure& goal = row.cells[*column.goal].figure;
        if (goal.value && goal.denominator) {
            text.text
                += QStringLiteral(" / ") + formatValue(*goal.denominator, definition.unit, m_style);
            text.progress = *goal.value;
        }
    }
    return text;
}

int ResultTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

bool ResultTableModel::isTotal(int row) const
{
    return row == rowCount() - 1;
}

QVariant ResultTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == TotalRole)
        return isTotal(index.row());
    if (index.column() == 0)
        return memberData(index.row(), role);
    return cellData(index.row(), static_cast<std::size_t>(index.column() - 1), role);
}

QVariant ResultTableModel::memberData(int row, int role) const
{
    const RowText& text = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text.member;
    case SortRole:
        return row; // The natural order of the dimension.
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QVariant ResultTableModel::cellData(int row, std::size_t column, int role) const
{
    const CellText& cell = m_rows[static_cast<std::size_t>(row)].cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip;
    case SortRole:
    case ChartRole:
        return cell.sortValue;
    case CsvRole:
        return cell.csvValue;
    case ProgressRole:
        return cell.progress;
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case FigureRole:
        return QVariant::fromValue(figureReference(*m_result, m_columns[column].metric,
            isTotal(row) ? std::nullopt : std::optional(static_cast<std::size_t>(row))));
    default:
        return {};
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (!m_result)
        return {};
    const auto& query = m_result->query;
    if (section == 0) {
        const bool isNamed = role == Qt::DisplayRole && !query.by.empty();
        return isNamed ? QVariant(dimensionText(query.by.front())) : QVariant();
    }
    const ResultColumn& column = m_columns[static_cast<std::size_t>(section - 1)];
    const metrics::MetricId metric = query.metrics[column.metric];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading.isEmpty() ? shortMetricName(metric) : column.heading;
    case Qt::ToolTipRole: // Only a rich tooltip wraps its lines.
        return QString(QStringLiteral("<p>") + metricExplanation(metric).toHtmlEscaped());
    case CsvRole: {
        const QString unit = csvUnit(metrics::definitionOf(metric).unit, m_style);
        return unit.isEmpty() ? metricName(metric)
                              : tr("%1 (%2)", "metric and unit").arg(metricName(metric), unit);
    }
    default:
        return {};
    }
}

} // namespace lotboard
