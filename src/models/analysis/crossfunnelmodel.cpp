#include "models/analysis/crossfunnelmodel.h"

#include "models/analysis/crossfigure.h"
#include "models/analysis/explorepicture.h"
#include "models/common/resulttablemodel.h"
#include "models/dashboard/funnelmodel.h"
#include "services/wording/metrictext.h"

namespace lotboard {

void CrossFunnelModel::setTable(CrossTablePtr table, const FigureStyle& style)
{
    beginResetModel();
    m_table = std::move(table);
    m_style = style;
    m_steps = m_table ? funnelSteps(*m_table) : std::vector<std::size_t> {};
    endResetModel();
}

int CrossFunnelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int CrossFunnelModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(FunnelModel::ColumnCount);
}

const metrics::Cell& CrossFunnelModel::cellAt(int row) const
{
    return m_table->total().cells[m_steps[static_cast<std::size_t>(row)]];
}

QString CrossFunnelModel::partText(int row) const
{
    if (row == 0)
        return {};
    const auto before = cellAt(row - 1).figure.value;
    const auto value = cellAt(row).figure.value;
    return before && value && *before > 0
        ? formatValue(*value / *before, metrics::Unit::Rate, m_style)
        : QStringLiteral("–");
}

QVariant CrossFunnelModel::countData(int row, int role) const
{
    const metrics::Cell& cell = cellAt(row);
    const std::size_t step = m_steps[static_cast<std::size_t>(row)];
    const auto metric = m_table->asked.query.metrics[step];
    switch (role) {
    case Qt::DisplayRole:
        return formatFigure(cell.figure, metrics::definitionOf(metric).unit, m_style);
    case ChartRole:
        return cell.figure.value.value_or(0);
    case FunnelModel::ComparisonRole:
        return cell.comparison && cell.comparison->value ? QVariant(*cell.comparison->value)
                                                         : QVariant();
    case Qt::ToolTipRole:
        return figureToolTip(cell, metric, m_style);
    case FigureRole:
        return QVariant::fromValue(
            crossFigure(*m_table, m_table->lines.size() - 1, m_table->columns.size() - 1, step));
    default:
        return {};
    }
}

QVariant CrossFunnelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto metric
        = m_table->asked.query.metrics[m_steps[static_cast<std::size_t>(index.row())]];
    const auto& definition = metrics::definitionOf(metric);
    switch (index.column()) {
    case FunnelModel::StepColumn:
        return role == Qt::DisplayRole ? QVariant(metricName(metric)) : QVariant();
    case FunnelModel::CountColumn:
        return countData(index.row(), role);
    case FunnelModel::RateColumn:
        if (role == Qt::ToolTipRole && index.row() > 0)
            return tr("Of the step before");
        return role == Qt::DisplayRole ? QVariant(partText(index.row())) : QVariant();
    case FunnelModel::ChangeColumn:
        if (role == ToneRole)
            return QVariant::fromValue(
                toneOfChange(cellAt(index.row()), definition, m_table->asked.query));
        return role == Qt::DisplayRole
            ? QVariant(formatChange(cellAt(index.row()), definition.unit, m_style))
            : QVariant();
    default:
        return {};
    }
}

} // namespace lotboard
