#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Draws cells of tables by their ToneRole: figures on too few cases in grey, verdicts on a soft
/// ground, totals bold, and beside a figure with a ProgressRole how much of its goal is done.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace lotboard
