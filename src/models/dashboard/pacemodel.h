#pragma once

#include "metrics/forecast/pace.h"
#include "models/common/figurereference.h"
#include "models/common/modelroles.h"
#include "models/dashboard/dashboardanswer.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace lotboard {

/// Units of a month, running total by day, beside the goal, the plain run rate, the forecast with
/// its interval, and the month it is compared with. A row per day of the month. The chart and the
/// table read the same cells.
class PaceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        ActualColumn,
        GoalColumn,
        PaceColumn,
        ReferenceColumn,
        ForecastColumn,
        LowColumn, ///< P10.
        HighColumn, ///< P90.
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

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

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Day
    {
        std::array<std::optional<double>, ColumnCount> values {};
        std::array<QString, ColumnCount> texts {};
        std::optional<FigureReference> units {}; ///< Of this one day.
    };

    void fillActual(const DashboardAnswer& answer);
    void fillGoalAndPace(const DashboardAnswer& answer);
    void fillForecast(const metrics::Pace& pace);
    void fillReference(const DashboardAnswer& answer);
    void writeTexts(const DashboardAnswer& answer);
    QString verdictOf(const DashboardAnswer& answer) const;

    std::vector<Day> m_days {};
    std::array<QString, ColumnCount> m_headings {};
    QString m_title {};
    QString m_verdict {};
    std::optional<int> m_today {};
    bool m_isEmpty = true;
};

} // namespace lotboard
