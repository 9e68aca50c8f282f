#pragma once

#include "models/common/modelroles.h"
#include "models/goals/paceanswer.h"

#include <QAbstractTableModel>

#include <array>

namespace lotboard {

/// The running month day by day: what there is so far, the goal line, the run rate, and the fan of
/// what may come, from P10 to P90. A row per day of the month.
class PaceFanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        SoFarColumn,
        GoalColumn,
        RunRateColumn,
        LowColumn,
        MiddleColumn,
        HighColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// REQUIRES: there is a pace.
    void setAnswer(const PaceAnswer& answer);

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
    };

    void fillLines(const PaceAnswer& answer);
    void fillFan(const PaceAnswer& answer);

    std::vector<Day> m_days {};
};

} // namespace lotboard
