#include "models/customers/duplicatelistmodel.h"

#include "models/common/modelroles.h"
#include "models/find/findtext.h"
#include "models/leads/knowncustomermodel.h"

#include <QLocale>

namespace lotboard {

DuplicateListModel::DuplicateListModel(const BusinessCalendar& calendar, QObject* parent)
    : QAbstractTableModel(parent)
    , m_calendar(calendar)
{
}

void DuplicateListModel::load(SuspectedDuplicates suspected)
{
    beginResetModel();
    m_suspected = std::move(suspected);
    endResetModel();
}

void DuplicateListModel::remove(const DuplicatePair& pair, CustomerId gone)
{
    beginResetModel();
    m_suspected.pairCount -= std::erase_if(m_suspected.lines, [&](const DuplicateLine& line) {
        return line.pair == pair
            || (gone.isValid() && (line.pair.first == gone || line.pair.second == gone));
    });
    endResetModel();
}

QString DuplicateListModel::countText() const
{
    const auto shown = static_cast<int>(m_suspected.lines.size());
    if (m_suspected.pairCount > m_suspected.lines.size())
        return tr("The surest %1 of %2 pairs")
            .arg(QLocale().toString(shown),
                QLocale().toString(static_cast<qulonglong>(m_suspected.pairCount)));
    return tr("%Ln pair(s)", "of customers who may be one", shown);
}

int DuplicateListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_suspected.lines.size());
}

int DuplicateListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != SortRole && role != CsvRole)
        return {};
    const DuplicateLine& line = m_suspected.lines[static_cast<std::size_t>(index.row())];
    if (index.column() == WhyColumn)
        return sameReasonsText(line.pair.reasons);
    const Finding& customer = index.column() == FirstColumn ? line.first : line.second;
    return tr("%1 · %2", "name · what tells them from others")
        .arg(findingTitle(customer), findingDetail(customer, m_calendar));
}

QVariant DuplicateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhyColumn:
        return tr("Why");
    case FirstColumn:
        return tr("Was here first");
    case SecondColumn:
        return tr("May be the same");
    default:
        return {};
    }
}

} // namespace lotboard
