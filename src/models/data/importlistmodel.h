#pragma once

#include "base/businesscalendar.h"
#include "models/common/modelroles.h"
#include "services/import/importreport.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace lotboard {

/// The imports that were made, newest first, those undone as well.
class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        FileColumn,
        KindColumn,
        WhoColumn,
        AddedColumn,
        ChangedColumn,
        SkippedColumn,
        BadColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<ImportBatch> batches, std::unordered_map<StaffId, QString> staffNames,
        const BusinessCalendar& calendar);
    const ImportBatch& batchAt(int row) const { return m_batches[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString displayText(const ImportBatch& batch, int column) const;

    std::vector<ImportBatch> m_batches {};
    std::unordered_map<StaffId, QString> m_staffNames {};
    BusinessCalendar m_calendar {};
};

} // namespace lotboard
