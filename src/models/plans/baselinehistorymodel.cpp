#include "models/plans/baselinehistorymodel.h"

#include "models/common/modelroles.h"
#include "services/wording/periodtext.h"

namespace lotboard {

void BaselineHistoryModel::setHistory(const std::vector<Baseline>& baselines,
    const std::optional<PlanFindings>& findings, const FigureStyle& style)
{
    beginResetModel();
    m_style = style;
    m_steps.clear();
    const auto metric = findings ? metrics::metricFromId(findings->plan.metric) : std::nullopt;
    if (metric) {
        m_unit = metrics::definitionOf(*metric).unit;
        m_steps = baselineHistory(baselines, findings->planLeads.filter, *metric);
    }
    endResetModel();
}

int BaselineHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int BaselineHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BaselineHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BaselineStep& step = m_steps[static_cast<std::size_t>(index.row())];
    if (role == ChartRole && index.column() == PeriodColumn)
        return static_cast<double>(step.figure.period.first.time_since_epoch().count());
    if (role == ChartRole && index.column() == LevelColumn)
        return step.level;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PeriodColumn:
        return periodDates(step.figure.period, m_style.locale);
    case NameColumn:
        return step.name;
    case ValueColumn:
        return formatValue(*step.figure.value, m_unit, m_style);
    default:
        return formatValue(step.level, m_unit, m_style);
    }
}

QVariant BaselineHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PeriodColumn:
        return tr("Leads of");
    case NameColumn:
        return tr("Baseline");
    case ValueColumn:
        return tr("Frozen");
    case LevelColumn:
        return tr("Level from here on");
    default:
        return {};
    }
}

} // namespace lotboard
