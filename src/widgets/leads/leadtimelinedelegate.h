#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Draws an entry of LeadTimelineModel: when, what, its mark on a soft ground, and below it the
/// details, wrapped.
class LeadTimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lotboard
