#include "models/leads/leadconflictmodel.h"

namespace lotboard {

LeadConflictModel::LeadConflictModel(std::vector<LeadField> fields, const LeadForm& original,
    const LeadForm& theirs, const LeadForm& ours, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theirs(theirs)
    , m_ours(ours)
{
    for (LeadField& field : fields) {
        const QString theirText = field.text(theirs);
        const QString ourText = field.text(ours);
        if (theirText == ourText)
            continue;
        const bool didWeChangeIt = ourText != field.text(original);
        m_differences.push_back({std::move(field), theirText, ourText, didWeChangeIt});
    }
}

void LeadConflictModel::chooseAll(Column side)
{
    for (Difference& difference : m_differences)
        difference.isOursChosen = side == OursColumn;
    if (!m_differences.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool LeadConflictModel::isOursChosen(int row) const
{
    return m_differences[static_cast<std::size_t>(row)].isOursChosen;
}

LeadForm LeadConflictModel::resolved() const
{
    LeadForm form = m_theirs;
    for (const Difference& difference : m_differences) {
        if (difference.isOursChosen)
            difference.field.copy(m_ours, form);
    }
    return form;
}

int LeadConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int LeadConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference& difference = m_differences[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() != FieldColumn) {
        const bool isChosen = difference.isOursChosen == (index.column() == OursColumn);
        return isChosen ? Qt::Checked : Qt::Unchecked;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == FieldColumn)
        return difference.field.title;
    const QString& text = index.column() == TheirsColumn ? difference.theirs : difference.ours;
    return text.isEmpty() ? tr("(empty)") : text;
}

bool LeadConflictModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() == FieldColumn)
        return false;
    // Like a pair of radio buttons: clicking the chosen one leaves it chosen.
    m_differences[static_cast<std::size_t>(index.row())].isOursChosen
        = index.column() == OursColumn;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags LeadConflictModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice = index.isValid() && index.column() != FieldColumn;
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant LeadConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case TheirsColumn:
        return tr("Saved meanwhile");
    case OursColumn:
        return tr("Your version");
    default:
        return {};
    }
}

} // namespace lotboard
