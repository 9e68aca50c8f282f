#include "widgets/today/worklinedelegate.h"

#include "widgets/common/tonecolours.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace lotboard {
namespace {

constexpr int margin = 8; ///< At the sides of a line.
constexpr int padding = 6; ///< Above and below.
constexpr int gap = 12; ///< Between columns.
constexpr int pillPadding = 8;
constexpr float edgeStrength = 0.4F;
/// Two fifths up to the edge are the name's and the car's, but no more than most of them need:
/// where the reason begins must not depend on how wide the button of its line is.
constexpr int namePart = 2;
constexpr int nameCharacters = 48;
constexpr int leadCharacters = 18; ///< "tomorrow 10:00 AM"

/// A selected line has the ground that a plain pill has else.
ToneColours pillColours(Tone tone, bool isSelected)
{
    ToneColours colours = toneColours(tone);
    if (colours.ground.isValid())
        return colours;
    const ThemeColours& theme = themeColours();
    if (tone == Tone::Strong)
        return {theme.accentText, isSelected ? theme.surface : theme.accentSoft};
    return {theme.textMuted, isSelected ? theme.surface : theme.surfaceHover};
}

void drawElided(QPainter& painter, const QRect& area, const QString& text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

/// In two lines if one is too short, broken between words.
void drawWrapped(QPainter& painter, const QRect& area, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.left(end)) > area.width())
        end = text.lastIndexOf(u' ', end - 1);
    if (end == text.size() || end <= 0)
        return drawElided(painter, area, text);
    const QRect first(area.left(), area.top(), area.width(), metrics.height());
    drawElided(painter, first, text.left(end));
    drawElided(painter, first.translated(0, metrics.height()), text.mid(end + 1));
}

/// As wide as its text, at most as wide as `area`, in its vertical middle.
void drawPill(QPainter& painter, const QRect& area, const QString& text,
    const QStyleOptionViewItem& option, Tone tone)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const ToneColours colours = pillColours(tone, isSelected);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width() - 2 * pillPadding);
    QRect pill(0, 0, metrics.horizontalAdvance(shown) + 2 * pillPadding, metrics.height() + 4);
    pill.moveTo(area.left(), area.center().y() - pill.height() / 2 + 1);
    // The soft grounds of tone and selection are nearly alike: there the pill gets an edge.
    QColor edge = colours.text;
    edge.setAlphaF(edgeStrength);
    painter.setPen(isSelected ? QPen(edge) : QPen(Qt::NoPen));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(
        QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const ThemeColours& colours = themeColours();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colours.accentSoft);
        const QRect edge(option.rect.topLeft(), QSize(3, option.rect.height()));
        if (option.state & QStyle::State_HasFocus)
            painter.fillRect(edge, colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, colours.surfaceHover);
    }
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.grid);
}

} // namespace

WorkLineDelegate::WorkLineDelegate(const Parts& parts, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_parts(parts)
{
}

QRect WorkLineDelegate::endRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = m_parts.end < 0 ? QString() : index.data(m_parts.end).toString();
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(strong(scaledFont(option.font, TextSize::Small)));
    const QSize size(metrics.horizontalAdvance(text) + 2 * (pillPadding + 2), metrics.height() + 8);
    return {QPoint(option.rect.right() - margin - size.width(),
                option.rect.center().y() - size.height() / 2 + 1),
        size};
}

void WorkLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    QRect area = option.rect.adjusted(margin, padding, -margin, -padding);
    const int character = QFontMetrics(option.font).averageCharWidth();
    const QRect lead(area.left(), area.top(), character * leadCharacters, area.height());
    paintLead(*painter, lead, option, index);
    area.setLeft(lead.right() + gap);
    if (const QRect end = endRect(option, index); end.isValid()) {
        paintEnd(*painter, end, option, index);
        area.setRight(end.left() - gap);
    }
    paintTexts(*painter, area, option, index);
    painter->restore();
}

void WorkLineDelegate::paintLead(QPainter& painter, const QRect& area,
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(m_parts.lead).toString();
    if (m_parts.isLeadPill) {
        painter.setFont(strong(scaledFont(option.font, TextSize::Small)));
        drawPill(painter, area, text, option, index.data(ToneRole).value<Tone>());
        return;
    }
    painter.setFont(strong(option.font));
    painter.setPen(themeColours().text);
    drawElided(painter, area, text);
}

void WorkLineDelegate::paintEnd(QPainter& painter, const QRect& area,
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(m_parts.end).toString();
    painter.setFont(strong(scaledFont(option.font, TextSize::Small)));
    if (m_parts.isEndPill) {
        drawPill(painter, area, text, option, index.data(ToneRole).value<Tone>());
        return;
    }
    const ThemeColours& colours = themeColours();
    painter.setPen(colours.borderStrong);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(colours.text);
    painter.drawText(area, Qt::AlignCenter, text);
}

void WorkLineDelegate::paintTexts(QPainter& painter, QRect area, const QStyleOptionViewItem& option,
    const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours();
    const bool hasReason = m_parts.reason >= 0;
    QRect name = area;
    if (hasReason) {
        const int character = QFontMetrics(option.font).averageCharWidth();
        const int untilEdge = option.rect.right() - area.left();
        name.setWidth(std::min(character * nameCharacters, untilEdge * namePart / 5));
    }
    painter.setFont(strong(option.font));
    painter.setPen(colours.text);
    const int line = painter.fontMetrics().height();
    drawElided(painter, {name.left(), name.top(), name.width(), line},
        index.data(Qt::DisplayRole).toString());
    painter.setFont(option.font);
    painter.setPen(colours.textMuted);
    drawElided(painter, name.adjusted(0, line, 0, 0), index.data(m_parts.detail).toString());
    if (!hasReason)
        return;
    area.setLeft(name.right() + gap);
    painter.setPen(colours.text);
    drawWrapped(painter, area, index.data(m_parts.reason).toString());
}

QSize WorkLineDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int height = QFontMetrics(strong(option.font)).height()
        + QFontMetrics(option.font).height() + 2 * padding;
    return {0, height};
}

bool WorkLineDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease || m_parts.isEndPill)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !endRect(option, index).contains(mouse->pos()))
        return false;
    Q_EMIT endClicked(index);
    return true;
}

} // namespace lotboard
