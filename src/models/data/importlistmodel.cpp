#include "models/data/importlistmodel.h"

#include "models/data/importwords.h"
#include "services/wording/datetext.h"

#include <QLocale>

namespace lotboard {
namespace {

bool isNumber(int column)
{
    return column >= ImportListModel::AddedColumn && column <= ImportListModel::BadColumn;
}

std::int64_t countOf(const ImportBatch& batch, int column)
{
    switch (column) {
    case ImportListModel::AddedColumn:
        return batch.addedCount;
    case ImportListModel::ChangedColumn:
        return batch.changedCount;
    case ImportListModel::SkippedColumn:
        return batch.skippedCount;
    default:
        return batch.badCount;
    }
}

Tone toneOf(const ImportBatch& batch, int column)
{
    if (batch.undoneAt)
        return Tone::Muted;
    const bool isBad = column == ImportListModel::BadColumn && batch.badCount > 0;
    return isBad ? Tone::Warning : Tone::Plain;
}

} // namespace

void ImportListModel::load(std::vector<ImportBatch> batches,
    std::unordered_map<StaffId, QString> staffNames, const BusinessCalendar& calendar)
{
    beginResetModel();
    m_batches = std::move(batches);
    m_staffNames = std::move(staffNames);
    m_calendar = calendar;
    endResetModel();
}

int ImportListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportBatch& batch = batchAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(batch, index.column());
    case SortRole:
        if (isNumber(index.column()))
            return QVariant::fromValue<qlonglong>(countOf(batch, index.column()));
        if (index.column() == WhenColumn)
            return QVariant::fromValue<qlonglong>(batch.importedAt.time_since_epoch().count());
        return displayText(batch, index.column());
    case ToneRole:
        return QVariant::fromValue(toneOf(batch, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ImportListModel::displayText(const ImportBatch& batch, int column) const
{
    switch (column) {
    case WhenColumn:
        return storeTimeText(batch.importedAt, m_calendar);
    case FileColumn:
        return batch.fileName;
    case KindColumn:
        return importKindText(batch.kind);
    case WhoColumn: {
        const auto found = m_staffNames.find(batch.importedBy);
        return found == m_staffNames.end() ? QStringLiteral("–") : found->second;
    }
    case StateColumn:
        return batch.undoneAt ? tr("Undone %1").arg(storeTimeText(*batch.undoneAt, m_calendar))
                              : tr("Imported");
    default:
        return QLocale().toString(qlonglong {countOf(batch, column)});
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case FileColumn:
        return tr("File");
    case KindColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case AddedColumn:
        return tr("Added");
    case ChangedColumn:
        return tr("Changed");
    case SkippedColumn:
        return tr("Already there");
    case BadColumn:
        return tr("Bad rows");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace lotboard
