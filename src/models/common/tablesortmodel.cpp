#include "models/common/tablesortmodel.h"

#include "models/common/modelroles.h"

namespace lotboard {

TableSortModel::TableSortModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

bool TableSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // What is "last" must be the greater one ascending and the smaller one descending.
    const bool isAscending = sortOrder() == Qt::AscendingOrder;
    const bool isLeftTotal = left.data(TotalRole).toBool();
    const bool isRightTotal = right.data(TotalRole).toBool();
    if (isLeftTotal != isRightTotal)
        return isRightTotal == isAscending;
    const bool isLeftEmpty = !left.data(SortRole).isValid();
    const bool isRightEmpty = !right.data(SortRole).isValid();
    if (isLeftEmpty || isRightEmpty)
        return isLeftEmpty != isRightEmpty && isRightEmpty == isAscending;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace lotboard
