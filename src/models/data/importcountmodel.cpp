#include "models/data/importcountmodel.h"

#include "models/data/importwords.h"

#include <QLocale>

namespace lotboard {
namespace {

std::int64_t countOf(const ImportCounts& counts, int column)
{
    switch (column) {
    case ImportCountModel::AddedColumn:
        return counts.added;
    case ImportCountModel::ChangedColumn:
        return counts.changed;
    default:
        return counts.skipped;
    }
}

} // namespace

void ImportCountModel::load(const ImportReport& report)
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < importEntityCount; ++i) {
        if (report.counts[i] != ImportCounts {})
            m_rows.push_back({static_cast<ImportEntity>(i), report.counts[i]});
    }
    endResetModel();
}

int ImportCountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportCountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportCountModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == WhatColumn)
        return role == Qt::DisplayRole ? importEntityText(row.entity) : QVariant();
    const std::int64_t count = countOf(row.counts, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(qlonglong {count});
    case SortRole:
        return QVariant::fromValue<qlonglong>(count);
    case ToneRole:
        return QVariant::fromValue(count == 0 ? Tone::Muted : Tone::Plain);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != WhatColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What");
    case AddedColumn:
        return tr("New");
    case ChangedColumn:
        return tr("Changed");
    case SkippedColumn:
        return tr("Already there");
    default:
        return {};
    }
}

} // namespace lotboard
