#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Paints a row of FindModel: the heading of its group above the first, then its title, what tells
/// it from others, and at the end of the line why it was found.
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lotboard
