#include "models/data/backuplistmodel.h"

#include "services/wording/datetext.h"

#include <QFileInfo>
#include <QLocale>

namespace lotboard {

void BackupListModel::load(std::vector<Backup> backups, const BusinessCalendar& calendar)
{
    beginResetModel();
    m_backups = std::move(backups);
    m_calendar = calendar;
    endResetModel();
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Backup& backup = backupAt(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole && index.column() == WhenColumn)
        return QVariant::fromValue<qlonglong>(backup.madeAt.time_since_epoch().count());
    if (role == SortRole && index.column() == SizeColumn)
        return QVariant::fromValue<qlonglong>(backup.bytes);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return storeTimeText(backup.madeAt, m_calendar);
    case SizeColumn:
        return QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat);
    default:
        return QFileInfo(backup.path).fileName();
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Made");
    case SizeColumn:
        return tr("Size");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace lotboard
