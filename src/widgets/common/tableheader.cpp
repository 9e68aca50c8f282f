#include "widgets/common/tableheader.h"

#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QPainter>

namespace lotboard {
namespace {

constexpr int cellPadding = 8; ///< What the style sheet and the style keep free in a cell.
constexpr int arrowWidth = 7;
constexpr int arrowHeight = 4;
constexpr int arrowGap = 5;
constexpr int verticalPadding = 14;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    viewport()->setAttribute(Qt::WA_Hover);
}

QFont TableHeader::headingFont() const
{
    QFont font = scaledFont(this->font(), TextSize::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QString TableHeader::heading(int logicalIndex) const
{
    // A dialog may lose its model before its table.
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
}

Qt::Alignment TableHeader::alignmentOf(int logicalIndex) const
{
    const QVariant own = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    return own.isValid() ? own.value<Qt::Alignment>() : defaultAlignment();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(font()).height() + verticalPadding};
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int words = QFontMetrics(headingFont()).horizontalAdvance(heading(logicalIndex));
    const int arrow = isSortIndicatorShown() ? arrowWidth + arrowGap : 0;
    return {words + arrow + 2 * cellPadding + 1, sizeHint().height()};
}

bool TableHeader::isUnderMouse(const QRect& section) const
{
    return viewport()->underMouse() && section.contains(viewport()->mapFromGlobal(QCursor::pos()));
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const ThemeColours& colours = themeColours();
    painter->save();
    painter->fillRect(rect, colours.surface);
    painter->fillRect(QRect(rect.bottomLeft(), QSize(rect.width(), 1)), colours.border);
    painter->setFont(headingFont());
    painter->setPen(isUnderMouse(rect) ? colours.text : colours.textMuted);

    QRect area = rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const Qt::Alignment alignment = alignmentOf(logicalIndex);
    const bool isRightAligned = alignment.testFlag(Qt::AlignRight);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    if (isSorted)
        area.adjust(isRightAligned ? arrowWidth + arrowGap : 0, 0,
            isRightAligned ? 0 : -arrowWidth - arrowGap, 0);
    const QFontMetrics metrics(painter->font());
    const QString words = metrics.elidedText(heading(logicalIndex), Qt::ElideRight, area.width());
    QRect drawn;
    painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, words, &drawn);
    if (isSorted)
        drawArrow(*painter, drawn, isRightAligned);
    painter->restore();
}

void TableHeader::drawArrow(QPainter& painter, const QRect& words, bool isRightAligned) const
{
    const double left
        = isRightAligned ? words.left() - arrowGap - arrowWidth : words.right() + arrowGap;
    const double middle = words.center().y() + 1;
    // Up: from small to large, as the numbers read downwards.
    const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen = painter.pen();
    pen.setWidthF(1.4);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF {QPointF(left, middle - tip * arrowHeight / 2.0),
        QPointF(left + arrowWidth / 2.0, middle + tip * arrowHeight / 2.0),
        QPointF(left + arrowWidth, middle - tip * arrowHeight / 2.0)});
}

} // namespace lotboard
