#include "models/followup/planlistmodel.h"

#include "models/common/channeltext.h"
#include "models/common/modelroles.h"

#include <QLocale>

#include <algorithm>

namespace lotboard {
namespace {

QString stepsText(const FollowUpPlan& plan)
{
    QStringList steps;
    for (const CadenceStep& step : plan.steps)
        steps.append(PlanListModel::tr("day %1 %2", "day of the plan, channel")
                         .arg(QLocale().toString(step.day), channelText(step.channel)));
    return steps.join(PlanListModel::tr(", ", "between steps of a plan"));
}

} // namespace

void PlanListModel::load(std::vector<FollowUpPlan> plans, const std::vector<Source>& sources)
{
    beginResetModel();
    m_plans = std::move(plans);
    m_sources = sources;
    endResetModel();
}

int PlanListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int PlanListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != SortRole))
        return {};
    const FollowUpPlan& plan = planAt(index.row());
    switch (index.column()) {
    case NameColumn:
        return plan.cadence.name;
    case SourcesColumn:
        return sourcesText(plan.cadence);
    default:
        return stepsText(plan);
    }
}

QString PlanListModel::sourcesText(const Cadence& cadence) const
{
    QStringList names;
    for (const Source& source : m_sources) {
        if (std::find(cadence.sources.begin(), cadence.sources.end(), source.id)
            != cadence.sources.end())
            names.append(source.name);
    }
    return names.isEmpty() ? tr("None: only by hand")
                           : names.join(tr(", ", "between names of sources"));
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Plan");
    case SourcesColumn:
        return tr("New leads from");
    case StepsColumn:
        return tr("Steps");
    default:
        return {};
    }
}

} // namespace lotboard
