#include "models/common/sidebysidemodel.h"

namespace lotboard {

SideBySideModel::SideBySideModel(const QString& firstHeading, const QString& secondHeading,
    std::vector<SideBySideRow> rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_firstHeading(firstHeading)
    , m_secondHeading(secondHeading)
    , m_rows(std::move(rows))
{
}

void SideBySideModel::chooseAll(Column side)
{
    for (SideBySideRow& row : m_rows) {
        if (!row.isChoice)
            continue;
        row.keepsFirst = side == FirstColumn;
        row.keepsSecond = side == SecondColumn;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SideBySideModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SideBySideModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SideBySideModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SideBySideRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFirst = index.column() == FirstColumn;
    if (role == Qt::CheckStateRole && row.isChoice && index.column() != FieldColumn)
        return (isFirst ? row.keepsFirst : row.keepsSecond) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == FieldColumn)
        return row.title;
    const QString& text = isFirst ? row.first : row.second;
    return text.isEmpty() ? tr("(empty)") : text;
}

bool SideBySideModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    SideBySideRow& row = m_rows[static_cast<std::size_t>(index.row())];
    bool& asked = index.column() == FirstColumn ? row.keepsFirst : row.keepsSecond;
    bool& other = index.column() == FirstColumn ? row.keepsSecond : row.keepsFirst;
    // One of the two always stays chosen; where only one can be, that is the one clicked.
    asked = row.canKeepBoth ? value.toInt() == Qt::Checked || !other : true;
    if (!row.canKeepBoth)
        other = false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags SideBySideModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice = index.isValid() && index.column() != FieldColumn
        && m_rows[static_cast<std::size_t>(index.row())].isChoice;
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant SideBySideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case FirstColumn:
        return m_firstHeading;
    case SecondColumn:
        return m_secondHeading;
    default:
        return {};
    }
}

} // namespace lotboard
