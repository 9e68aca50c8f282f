#pragma once

#include <QStyledItemDelegate>

namespace lotboard {

/// Draws a line of the queue or of the appointments: how urgent it is on a soft ground, who and
/// what about, why it is there, and what is next.
class WorkLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles of the model that the parts of a line come from; -1: the line has no such part.
    struct Parts
    {
        int lead = -1; ///< In front: the urgency on a pill, or a time.
        bool isLeadPill = true;
        int detail = -1; ///< Below the name.
        int reason = -1;
        int end = -1; ///< On the right: the next step in a frame, or a state on a pill.
        bool isEndPill = false;
    };

    WorkLineDelegate(const Parts& parts, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The next step was clicked.
    void endClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintLead(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
        const QModelIndex& index) const;
    void paintEnd(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
        const QModelIndex& index) const;
    void paintTexts(QPainter& painter, QRect area, const QStyleOptionViewItem& option,
        const QModelIndex& index) const;
    QRect endRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Parts m_parts;
};

} // namespace lotboard
