#pragma once

#include "base/businesscalendar.h"
#include "models/common/modelroles.h"
#include "services/backup/backupservice.h"

#include <QAbstractTableModel>

#include <vector>

namespace lotboard {

/// The backups of a database, newest first.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, SizeColumn, FileColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void load(std::vector<Backup> backups, const BusinessCalendar& calendar);
    const Backup& backupAt(int row) const { return m_backups[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Backup> m_backups {};
    BusinessCalendar m_calendar {};
};

} // namespace lotboard
