#pragma once

#include "metrics/forecast/metricforecast.h"
#include "models/common/figuretext.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace lotboard {

/// The last years of a metric month by month, and the months that are forecast: what a chart draws.
/// Amounts of money are in whole units, not cents.
class ForecastMonthsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MonthColumn,
        ActualColumn,
        ExpectedColumn,
        Low80Column,
        High80Column,
        Low95Column,
        High95Column,
        ColumnCount
    };
    /// Of MonthColumn: whether a year begins with the row.
    enum Role { BeginsYearRole = FirstOwnRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setForecast(const metrics::MetricForecast& forecast, const FigureStyle& style);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Month
    {
        std::chrono::sys_days first {};
        std::array<std::optional<double>, ColumnCount> values {};
        std::array<QString, ColumnCount> texts {};
    };

    void writeTexts(Month& month, metrics::Unit unit, const FigureStyle& style) const;

    std::vector<Month> m_months {};
};

/// "44" cars, "$93,400": as exact as a forecast can be.
QString expectedText(double value, metrics::Unit unit, const FigureStyle& style);

} // namespace lotboard
