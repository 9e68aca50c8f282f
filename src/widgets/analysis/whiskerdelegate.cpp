#include "widgets/analysis/whiskerdelegate.h"

#include "models/analysis/whisker.h"
#include "models/common/modelroles.h"
#include "widgets/common/tonecolours.h"
#include "widgets/theme/themecolours.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int leastWidth = 120;
constexpr double sideRoom = 8;
constexpr double dotRadius = 3.5;
constexpr double endHeight = 3;

/// Where a value stands in the cell, and never outside of it.
double placeIn(const QRectF& cell, const Whisker& whisker, double value)
{
    const double share = std::clamp(value / whisker.reach, -1.0, 1.0);
    return cell.center().x() + share * cell.width() / 2;
}

void drawEnd(QPainter& painter, double x, double middle)
{
    painter.drawLine(QPointF(x, middle - endHeight), QPointF(x, middle + endHeight));
}

void drawWhisker(
    QPainter& painter, const QRectF& cell, const Whisker& whisker, const QColor& colour)
{
    const double middle = cell.center().y();
    const double zero = cell.center().x();
    painter.setPen(QPen(themeColours().borderStrong, 1));
    painter.drawLine(QPointF(zero, cell.top()), QPointF(zero, cell.bottom()));
    const double low = placeIn(cell, whisker, whisker.low);
    const double high = placeIn(cell, whisker, whisker.high);
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(low, middle), QPointF(high, middle));
    if (whisker.low >= -whisker.reach)
        drawEnd(painter, low, middle);
    if (whisker.high <= whisker.reach)
        drawEnd(painter, high, middle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(
        QPointF(placeIn(cell, whisker, whisker.value), middle), dotRadius, dotRadius);
}

} // namespace

WhiskerDelegate::WhiskerDelegate(int role, QObject* parent) : FigureDelegate(parent), m_role(role)
{
}

void WhiskerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const QVariant found = index.data(m_role);
    if (!found.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawWhisker(*painter, QRectF(option.rect).adjusted(sideRoom, 0, -sideRoom, 0),
        found.value<Whisker>(), toneColours(index.data(ToneRole).value<Tone>()).text);
    painter->restore();
}

QSize WhiskerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {leastWidth, FigureDelegate::sizeHint(option, index).height()};
}

} // namespace lotboard
