#include "models/plans/planweekmodel.h"

#include "models/common/modelroles.h"
#include "services/wording/metrictext.h"
#include "services/wording/periodtext.h"

namespace lotboard {
namespace {

double dayNumber(std::chrono::sys_days day)
{
    return static_cast<double>(day.time_since_epoch().count());
}

std::optional<PlanWeekModel::Band> bandOf(const Period& period, const FrozenFigure& figure)
{
    if (!figure.value || period.isEmpty())
        return std::nullopt;
    PlanWeekModel::Band band {
        .from = dayNumber(period.first), .to = dayNumber(period.last) + 1, .value = *figure.value};
    if (figure.low && figure.high)
        band.interval = metrics::Interval {*figure.low, *figure.high};
    return band;
}

} // namespace

void PlanWeekModel::setFindings(const PlanFindings& findings, const FigureStyle& style)
{
    beginResetModel();
    m_weeks = findings.weeks;
    m_style = style;
    m_begin = dayNumber(findings.planLeads.period.first);
    m_baseline.reset();
    m_plan.reset();
    m_metric.clear();
    if (const ComparedMetric* aimed = findings.aimed()) {
        m_baseline = bandOf(findings.baselineLeads.period, aimed->baseline);
        m_plan = bandOf(aimed->plan.period, aimed->plan);
        m_unit = metrics::definitionOf(aimed->metric).unit;
        m_metric = metricName(aimed->metric);
    }
    endResetModel();
}

int PlanWeekModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int PlanWeekModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanWeekModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WeekFigure& week = m_weeks[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != WeekColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ChartRole && index.column() == WeekColumn)
        return dayNumber(week.week.first);
    if (role == ChartRole && index.column() == ValueColumn)
        return week.figure.value ? QVariant(*week.figure.value) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WeekColumn:
        return periodDates(week.week, m_style.locale);
    case ValueColumn:
        return formatFigure(week.figure, m_unit, m_style);
    default:
        return m_style.locale.toString(static_cast<qlonglong>(week.figure.cases));
    }
}

QVariant PlanWeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WeekColumn:
        return tr("Week");
    case ValueColumn:
        return m_metric;
    case CasesColumn:
        return tr("Cases");
    default:
        return {};
    }
}

} // namespace lotboard
