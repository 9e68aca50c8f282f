#pragma once

#include "models/analysis/speedreport.h"
#include "models/common/figurereference.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// How long leads waited for the first attempt, a row for each length of the wait, with how many of
/// them were contacted. What a chart draws is in the roles.
class ResponseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WaitColumn, LeadsColumn, RateColumn, ColumnCount };
    enum Role {
        LowRole = FirstOwnRole, ///< Doubles: the interval of a rate; invalid without cases.
        HighRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const SpeedReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString wait {};
        QString leads {};
        QString rate {};
        QString toolTip {};
        metrics::Figure count {};
        metrics::Figure contacted {};
        FigureReference countFigure {};
        FigureReference rateFigure {};
    };

    Row rowOf(const SpeedReport& report, const metrics::DimensionValue& wait) const;
    QVariant rateData(const Row& row, int role) const;

    std::vector<Row> m_rows {};
};

} // namespace lotboard
