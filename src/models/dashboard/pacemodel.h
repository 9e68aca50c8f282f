#pragma once

#include "models/common/figurereference.h"
#include "models/dashboard/dashboardanswer.h"
#include "models/goals/monthlinesmodel.h"

#include <optional>
#include <vector>

namespace lotboard {

/// Units of a month, running total by day, beside the goal, the plain run rate, the forecast with
/// its interval, and the month it is compared with.
class PaceModel final : public MonthLinesModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        ActualColumn,
        GoalColumn,
        RunRateColumn,
        ReferenceColumn,
        ForecastColumn,
        LowColumn, ///< P10.
        HighColumn, ///< P90.
    };

    using MonthLinesModel::MonthLinesModel;

    /// Without a forecast, which comes later.
    void setAnswer(const DashboardAnswer& answer);
    /// The forecast of the month that `answer` is about.
    void setPace(const DashboardAnswer& answer, const metrics::Pace& pace);

    /// "Units sold in November 2026".
    QString title() const { return m_title; }
    /// What stands against the goal, in a sentence; empty without units and without a goal.
    QString verdict() const { return m_verdict; }
    /// Day of the month; empty if today is not in it.
    std::optional<int> today() const { return m_today; }
    bool isEmpty() const { return m_isEmpty; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void fillActual(const DashboardAnswer& answer);
    void fillGoalAndRunRate(const DashboardAnswer& answer);
    void fillReference(const DashboardAnswer& answer);
    void writeUnits(const DashboardAnswer& answer);
    QString verdictOf(const DashboardAnswer& answer) const;

    std::vector<std::optional<FigureReference>> m_unitsOfDay {};
    QString m_title {};
    QString m_verdict {};
    std::optional<int> m_today {};
    bool m_isEmpty = true;
};

} // namespace lotboard
