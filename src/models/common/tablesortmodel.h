#pragma once

#include <QSortFilterProxyModel>

namespace lotboard {

/// Sorts a small table by SortRole: numbers as numbers, texts by locale, what has no value last and
/// the row of totals below everything, in both directions. For tables that fit on a screen or a
/// few; a large one sorts in the database.
class TableSortModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableSortModel(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace lotboard
