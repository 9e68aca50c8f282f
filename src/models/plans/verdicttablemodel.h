#pragma once

#include "models/common/figuretext.h"
#include "services/plans/planfindings.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace lotboard {

/// Every metric before a plan and since: change, interval, chance of being better, verdict. The
/// metric that the plan is to move stands first, then the steps from lead to sale. All texts are
/// made when the findings arrive.
class VerdictTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MetricColumn,
        BaselineColumn,
        PlanColumn,
        ChangeColumn,
        IntervalColumn,
        ChanceColumn,
        VerdictColumn,
        MixColumn,
        OthersColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const PlanFindings& findings, const FigureStyle& style);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct CellText
    {
        QString text {};
        QString toolTip {};
        Tone tone = Tone::Plain;
    };
    using RowText = std::array<CellText, ColumnCount>;

    static RowText rowText(const ComparedMetric& compared, bool isAimed, const FigureStyle& style);

    std::vector<RowText> m_rows {};
};

} // namespace lotboard
