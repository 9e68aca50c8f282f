#pragma once

#include "models/common/figuretext.h"
#include "services/plans/planfindings.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace lotboard {

/// The metric of a plan week by week, for the chart and its table. ChartRole of column 0 is the
/// day that a week begins, counted from 1970.
class PlanWeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WeekColumn, ValueColumn, CasesColumn, ColumnCount };

    /// A stretch of weeks with one figure for all of them.
    struct Band
    {
        double from = 0; ///< The days it spans, as ChartRole of column 0.
        double to = 0;
        double value = 0;
        std::optional<metrics::Interval> interval {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const PlanFindings& findings, const FigureStyle& style);

    /// Empty where a side has no figure.
    const std::optional<Band>& baseline() const { return m_baseline; }
    const std::optional<Band>& plan() const { return m_plan; }
    /// The first day of the plan.
    double begin() const { return m_begin; }
    metrics::Unit unit() const { return m_unit; }
    const FigureStyle& style() const { return m_style; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<WeekFigure> m_weeks {};
    std::optional<Band> m_baseline {};
    std::optional<Band> m_plan {};
    double m_begin = 0;
    metrics::Unit m_unit = metrics::Unit::Rate;
    QString m_metric {};
    FigureStyle m_style {};
};

} // namespace lotboard
