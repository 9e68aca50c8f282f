#include "widgets/leads/leadtimelinedelegate.h"

#include "models/leads/leadtimelinemodel.h"
#include "widgets/common/tonecolours.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextOption>

namespace lotboard {
namespace {

constexpr int padding = 6; ///< Above and below; at the sides the panel has its own.
constexpr int markGap = 8;
constexpr int pillPadding = 6;
constexpr int longestDetail = 600; ///< Characters; a note may have 20,000.

/// One entry laid out for a width.
struct EntryLayout
{
    EntryLayout(const QStyleOptionViewItem& option, const QModelIndex& index, int width);

    QFont boldFont;
    QFont smallFont;
    QString when;
    QString title;
    QString mark;
    QString detail;
    QRect whenRect;
    QRect titleRect;
    QRect markRect;
    QRect detailRect;
    int height = 0;
};

int textFlags()
{
    return Qt::TextWordWrap | Qt::TextWrapAnywhere;
}

EntryLayout::EntryLayout(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
    : boldFont(option.font)
    , smallFont(scaledFont(option.font, TextSize::Small))
    , when(index.data(LeadTimelineModel::WhenRole).toString())
    , title(index.data(Qt::DisplayRole).toString())
    , mark(index.data(LeadTimelineModel::MarkTextRole).toString())
    , detail(index.data(LeadTimelineModel::DetailRole).toString())
{
    boldFont.setWeight(QFont::DemiBold);
    if (detail.size() > longestDetail)
        detail = detail.left(longestDetail) + u'…';

    const QFontMetrics small(smallFont);
    const QFontMetrics bold(boldFont);
    whenRect = QRect(0, padding, width, small.height());
    const int markWidth = mark.isEmpty() ? 0 : small.horizontalAdvance(mark) + 2 * pillPadding;
    const int titleWidth = width - (markWidth > 0 ? markWidth + markGap : 0);
    titleRect = bold.boundingRect(QRect(0, 0, titleWidth, 10'000), textFlags(), title);
    titleRect = QRect(0, whenRect.bottom() + 2, titleWidth, titleRect.height());
    markRect = QRect(width - markWidth, titleRect.top(), markWidth, small.height() + 2);
    int bottom = titleRect.bottom();
    if (!detail.isEmpty()) {
        const QFontMetrics normal(option.font);
        const QRect bounds = normal.boundingRect(QRect(0, 0, width, 10'000), textFlags(), detail);
        detailRect = QRect(0, bottom + 2, width, bounds.height());
        bottom = detailRect.bottom();
    }
    height = bottom + padding + 2;
}

} // namespace

void LeadTimelineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours();
    const EntryLayout entry(option, index, option.rect.width());
    painter->save();
    painter->translate(option.rect.topLeft());
    painter->setRenderHint(QPainter::Antialiasing);

    painter->setFont(entry.smallFont);
    painter->setPen(colours.textMuted);
    painter->drawText(entry.whenRect, Qt::AlignLeft | Qt::AlignVCenter, entry.when);
    if (!entry.mark.isEmpty()) {
        ToneColours pill = toneColours(index.data(ToneRole).value<Tone>());
        if (!pill.ground.isValid())
            pill = {colours.accentText, colours.accentSoft};
        painter->setPen(Qt::NoPen);
        painter->setBrush(pill.ground);
        painter->drawRoundedRect(
            entry.markRect, entry.markRect.height() / 2.0, entry.markRect.height() / 2.0);
        painter->setPen(pill.text);
        painter->drawText(entry.markRect, Qt::AlignCenter, entry.mark);
    }
    painter->setFont(entry.boldFont);
    painter->setPen(colours.text);
    painter->drawText(entry.titleRect, textFlags(), entry.title);
    painter->setFont(option.font);
    painter->setPen(colours.textMuted);
    painter->drawText(entry.detailRect, textFlags(), entry.detail);

    painter->setPen(colours.grid);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawLine(0, option.rect.height() - 1, option.rect.width(), option.rect.height() - 1);
    painter->restore();
}

QSize LeadTimelineDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, EntryLayout(option, index, width).height};
}

} // namespace lotboard
