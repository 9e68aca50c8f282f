#pragma once

#include "metrics/quality/gradebook.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// How far each metric can be trusted, the least trusted first, below a row for all of them.
class GradeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MetricColumn,
        GradeColumn,
        CompletenessColumn,
        ConsistencyColumn,
        FreshnessColumn,
        CasesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<metrics::MetricGrade> grades);
    const std::vector<metrics::MetricGrade>& all() const { return m_grades; }
    /// Null for the row of all metrics.
    const metrics::MetricGrade* gradeAt(int row) const;
    /// Of the metric; that of all metrics if it is not there.
    int rowOf(metrics::MetricId metric) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(int row, int column) const;
    QString toolTipAt(int row, int column) const;

    std::vector<metrics::MetricGrade> m_grades {};
};

} // namespace lotboard
