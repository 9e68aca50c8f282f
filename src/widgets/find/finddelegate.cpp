#include "widgets/find/finddelegate.h"

#include "models/find/findmodel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int padding = 5;
constexpr int sidePadding = 10;
constexpr int gap = 14;
constexpr int corner = 5;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont headingFont(const QStyleOptionViewItem& option)
{
    return scaledFont(option.font, TextSize::Small);
}

int headingHeight(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return index.data(FindModel::HeadingRole).toString().isEmpty()
        ? 0
        : QFontMetrics(headingFont(option)).height() + 2 * padding;
}

/// Draws as much of `text` as fits into `room`, and takes what it needed off its left side.
void drawAndTake(QPainter& painter, QRect& room, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + std::min(room.width(), metrics.horizontalAdvance(text)) + gap);
}

} // namespace

void FindDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect line = option.rect;
    if (const int heading = headingHeight(option, index); heading > 0) {
        const QRect above(line.left() + sidePadding, line.top(), line.width(), heading);
        painter->setFont(headingFont(option));
        painter->setPen(colours.textMuted);
        painter->drawText(above, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            index.data(FindModel::HeadingRole).toString());
        line.setTop(line.top() + heading);
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isUnderMouse) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? colours.accentSoft : colours.surfaceHover);
        painter->drawRoundedRect(line, corner, corner);
    }

    line.adjust(sidePadding, 0, -sidePadding, 0);
    QRect room = line;
    if (m_detail == Detail::Below)
        room.setHeight(option.fontMetrics.height() + 2 * padding);
    painter->setFont(option.font);
    painter->setPen(isCurrent ? colours.accentText : colours.textMuted);
    const QString reason = option.fontMetrics.elidedText(
        index.data(FindModel::ReasonRole).toString(), Qt::ElideRight, room.width() / 2);
    if (!reason.isEmpty()) {
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, reason);
        room.setRight(room.right() - option.fontMetrics.horizontalAdvance(reason) - gap);
    }
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(colours.text);
    drawAndTake(*painter, room, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(colours.textMuted);
    paintDetail(*painter, line, room, index.data(FindModel::DetailRole).toString());
    painter->restore();
}

void FindDelegate::paintDetail(
    QPainter& painter, const QRect& line, QRect beside, const QString& text) const
{
    if (m_detail == Detail::Beside) {
        drawAndTake(painter, beside, text);
        return;
    }
    const QRect below = line.adjusted(0, painter.fontMetrics().height() + padding, 0, -padding);
    painter.drawText(below, wrapped, text);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int height = headingHeight(option, index) + option.fontMetrics.height() + 2 * padding;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (m_detail == Detail::Beside || !view)
        return {0, height};
    // Fonts are measured in fractions of pixels: rather a line too many than one over the next row.
    const int width = view->viewport()->width() - 2 * sidePadding - padding;
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const QString text = index.data(FindModel::DetailRole).toString();
    return {0, height + option.fontMetrics.boundingRect(room, wrapped, text).height()};
}

} // namespace lotboard
