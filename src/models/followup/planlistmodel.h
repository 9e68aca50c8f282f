#pragma once

#include "domain/cadence.h"
#include "domain/source.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The follow-up plans, one a row.
class PlanListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SourcesColumn, StepsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<FollowUpPlan> plans, const std::vector<Source>& sources);
    const FollowUpPlan& planAt(int row) const { return m_plans[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sourcesText(const Cadence& cadence) const;

    std::vector<FollowUpPlan> m_plans {};
    std::vector<Source> m_sources {};
};

} // namespace lotboard
