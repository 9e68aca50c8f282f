#include "widgets/common/figuredelegate.h"

#include "models/common/modelroles.h"
#include "widgets/common/tonecolours.h"
#include "widgets/theme/themecolours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int barWidth = 26;
constexpr int barHeight = 4;
constexpr int barGap = 6;

void drawProgress(
    QPainter& painter, const QRect& cell, double progress, const ThemeColours& colours)
{
    const QRectF bar(
        cell.left() + barGap, cell.center().y() - barHeight / 2.0 + 0.5, barWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(progress, 0.0, 1.0));
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
}

/// Where rows are not selected, nothing else shows where the keyboard is.
bool isOnlyMarkedByFocus(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view && view->selectionMode() == QAbstractItemView::NoSelection
        && option.state.testFlag(QStyle::State_HasFocus);
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QColor& ground)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const int width = option.fontMetrics.horizontalAdvance(option.text) + 14;
    const int height = option.fontMetrics.height() + 2;
    QRect pill = QStyle::alignedRect(option.direction,
        option.displayAlignment & (Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask),
        QSize(width, height), area.adjusted(-4, 0, 4, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
}

} // namespace

void FigureDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Tone tone = index.data(ToneRole).value<Tone>();
    const ToneColours colours = toneColours(tone);
    option->palette.setColor(QPalette::Text, colours.text);
    option->palette.setColor(QPalette::HighlightedText, colours.text);
    if (tone == Tone::Strong || index.data(TotalRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

void FigureDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const ThemeColours& colours = themeColours();
    const QColor ground = toneColours(index.data(ToneRole).value<Tone>()).ground;
    const QVariant progress = index.data(ProgressRole);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    if (ground.isValid()) {
        // The pill lies between the ground of the cell and its text.
        QString text;
        std::swap(text, shown.text);
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
        std::swap(text, shown.text);
        drawGround(*painter, shown, ground);
        const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget)
                               .adjusted(3, 0, -3, 0);
        style->drawItemText(painter, area, static_cast<int>(shown.displayAlignment), shown.palette,
            true, shown.text, QPalette::Text);
    } else {
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    }
    if (progress.isValid())
        drawProgress(*painter, option.rect, progress.toDouble(), colours);
    if (isOnlyMarkedByFocus(option)) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 4;
    if (index.data(ProgressRole).isValid())
        size.rwidth() += barWidth + barGap;
    return size;
}

} // namespace lotboard
