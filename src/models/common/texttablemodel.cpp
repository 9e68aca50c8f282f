#include "models/common/texttablemodel.h"

namespace lotboard {

void TextTableModel::setTable(
    const QStringList& columns, std::vector<QStringList> rows, std::vector<bool> rightColumns)
{
    beginResetModel();
    m_columns = columns;
    m_rows = std::move(rows);
    m_rightColumns = std::move(rightColumns);
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole && isRight(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return m_columns.value(section);
    if (role == Qt::TextAlignmentRole && isRight(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool TextTableModel::isRight(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < m_rightColumns.size() && m_rightColumns[index];
}

} // namespace lotboard
