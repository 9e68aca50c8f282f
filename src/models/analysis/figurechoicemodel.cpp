#include "models/analysis/figurechoicemodel.h"

#include "models/common/modelroles.h"
#include "services/wording/metrictext.h"

#include <algorithm>

namespace lotboard {
namespace {

const metrics::MetricDefinition& choiceAt(int row)
{
    return metrics::metricCatalog()[static_cast<std::size_t>(row)];
}

} // namespace

bool existsOn(metrics::MetricId metric, metrics::DateBasis basis)
{
    const auto& definition = metrics::definitionOf(metric);
    return basis == metrics::DateBasis::Lead ? definition.onLeadDate : definition.onEventDate;
}

void FigureChoiceModel::setTicked(std::vector<metrics::MetricId> metrics)
{
    if (metrics == m_ticked)
        return;
    m_ticked = std::move(metrics);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void FigureChoiceModel::setBasis(metrics::DateBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FigureChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(metrics::metricCatalog().size());
}

QVariant FigureChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const metrics::MetricId metric = choiceAt(index.row()).metric;
    switch (role) {
    case Qt::DisplayRole:
        if (existsOn(metric, m_basis))
            return metricName(metric);
        return m_basis == metrics::DateBasis::Lead
            ? tr("%1 (by event date only)", "a figure").arg(metricName(metric))
            : tr("%1 (by lead date only)", "a figure").arg(metricName(metric));
    case Qt::ToolTipRole: // Only a rich tooltip wraps its lines.
        return QString(QStringLiteral("<p>") + metricExplanation(metric).toHtmlEscaped());
    case Qt::CheckStateRole:
        return static_cast<int>(
            std::ranges::find(m_ticked, metric) == m_ticked.end() ? Qt::Unchecked : Qt::Checked);
    default:
        return {};
    }
}

bool FigureChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const metrics::MetricId metric = choiceAt(index.row()).metric;
    std::erase(m_ticked, metric);
    if (value.toInt() == Qt::Checked)
        m_ticked.push_back(metric);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags FigureChoiceModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace lotboard
