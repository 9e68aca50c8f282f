#pragma once

#include "models/analysis/costreport.h"
#include "models/common/modelroles.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace lotboard {

/// A source or campaign a row: what it cost, and that per step; the whole last.
class CostTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        CampaignColumn, ///< Empty where rows are sources.
        SpendColumn,
        LeadsColumn,
        PerLeadColumn,
        PerContactColumn,
        PerAppointmentColumn,
        PerShowColumn,
        UnitsColumn,
        PerSaleColumn,
        ReturnColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const CostReport& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Cell
    {
        QString text {};
        QVariant value {}; ///< To sort by; invalid where there is none.
        QVariant csv {};
        Tone tone = Tone::Plain;
        std::optional<FigureReference> figure {};
    };
    using Row = std::array<Cell, ColumnCount>;

    Row rowOf(const CostReport& report, const metrics::CostRow& from,
        std::optional<std::size_t> place) const;
    static QString headingOf(int column);
    bool isTotal(int row) const { return row + 1 == static_cast<int>(m_rows.size()); }

    std::vector<Row> m_rows {};
};

} // namespace lotboard
