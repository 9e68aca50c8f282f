#pragma once

#include "models/common/figuretext.h"
#include "services/plans/baselinehistory.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The baselines of the same leads one after another, and the level at which one metric stood from
/// each of them on. ChartRole of column 0 is the first day of its leads, counted from 1970.
class BaselineHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PeriodColumn, NameColumn, ValueColumn, LevelColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of the leads and the metric of the plan; without one nothing.
    void setHistory(const std::vector<Baseline>& baselines,
        const std::optional<PlanFindings>& findings, const FigureStyle& style);
    const std::vector<BaselineStep>& steps() const { return m_steps; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<BaselineStep> m_steps {};
    metrics::Unit m_unit = metrics::Unit::Rate;
    FigureStyle m_style {};
};

} // namespace lotboard
