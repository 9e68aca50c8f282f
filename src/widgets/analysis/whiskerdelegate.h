#pragma once

#include "widgets/common/figuredelegate.h"

namespace lotboard {

/// Draws a Whisker as a dot with its interval on both sides of a line that stands for no
/// difference. What reaches beyond the scale ends at the edge of the cell. Cells without one are
/// left empty.
class WhiskerDelegate final : public FigureDelegate
{
    Q_OBJECT

public:
    /// `role`: where the model has the Whisker.
    explicit WhiskerDelegate(int role, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role = 0;
};

} // namespace lotboard
