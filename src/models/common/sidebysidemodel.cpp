#include "models/common/sidebysidemodel.h"

#include "models/common/modelroles.h"

#include <algorithm>

namespace lotboard {

std::vector<SideBySideRow> chosenAsBefore(
    std::vector<SideBySideRow> rows, const std::vector<SideBySideRow>& earlier)
{
    const auto ifAnother = [](const QString& before, const QString& now) {
        return before == now ? std::nullopt : std::optional(before);
    };
    for (SideBySideRow& row : rows) {
        const auto found = std::ranges::find(earlier, row.title, &SideBySideRow::title);
        // Without one, both were empty.
        const SideBySideRow before = found == earlier.end() ? SideBySideRow {} : *found;
        row.firstBefore = ifAnother(before.first, row.first);
        row.secondBefore = ifAnother(before.second, row.second);
        if (row.hasChanged())
            continue;
        row.keepsFirst = before.keepsFirst;
        row.keepsSecond = before.keepsSecond;
    }
    return rows;
}

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
    if (role == Qt::CheckStateRole && row.isChoice && index.column() != FieldColumn)
        return (index.column() == FirstColumn ? row.keepsFirst : row.keepsSecond) ? Qt::Checked
                                                                                  : Qt::Unchecked;
    if (role == ToneRole && row.hasChanged() && index.column() == FieldColumn)
        return QVariant::fromValue(Tone::Warning);
    return role == Qt::DisplayRole ? QVariant(textAt(row, index.column())) : QVariant();
}

QString SideBySideModel::textAt(const SideBySideRow& row, int column) const
{
    if (column == FieldColumn)
        return row.hasChanged() ? tr("%1, changed meanwhile").arg(row.title) : row.title;
    const auto shown = [](const QString& text) { return text.isEmpty() ? tr("(empty)") : text; };
    const bool isFirst = column == FirstColumn;
    const QString now = shown(isFirst ? row.first : row.second);
    const auto& before = isFirst ? row.firstBefore : row.secondBefore;
    return before ? tr("%1 · before: %2").arg(now, shown(*before)) : now;
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
