#include "widgets/appointments/boardcardbutton.h"

#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QPainter>

namespace lotboard {
namespace {

constexpr int edge = 4; ///< Of the strip in the colour of its state.
constexpr int padding = 5;
constexpr double radius = 4;

struct CardColours
{
    QColor back {};
    QColor strip {};
    QColor text {};
};

CardColours coloursOf(Tone tone)
{
    const ThemeColours& colours = themeColours();
    switch (tone) {
    case Tone::Good:
        return {colours.goodSoft, colours.good, colours.text};
    case Tone::Bad:
        return {colours.badSoft, colours.bad, colours.text};
    case Tone::Warning:
        return {colours.surface, colours.warning, colours.text};
    case Tone::Muted:
        return {colours.surface, colours.textMuted, colours.textMuted};
    case Tone::Plain:
    case Tone::Strong:
        break;
    }
    return {colours.accentSoft, colours.accentText, colours.text};
}

} // namespace

BoardCardButton::BoardCardButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void BoardCardButton::setCard(const BoardCard& card)
{
    m_card = card;
    m_movedTo.clear();
    setAccessibleName(card.text());
    setToolTip(plainToolTip(card.text()));
    update();
}

void BoardCardButton::setMovedTo(const QString& when)
{
    m_movedTo = when;
    setAccessibleName(when.isEmpty() ? m_card.text() : tr("%1, to %2").arg(m_card.text(), when));
    update();
}

void BoardCardButton::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

QSize BoardCardButton::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height() * 3 + 2 * padding};
}

void BoardCardButton::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColours& colours = themeColours();
    const CardColours look = coloursOf(m_card.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = hasFocus() || m_isChosen || !m_movedTo.isEmpty();
    painter.setPen(QPen(isStrong ? colours.accent : colours.borderStrong, isStrong ? 2 : 1));
    painter.setBrush(look.back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.strip);
    painter.drawRoundedRect(QRectF(3, 4, edge - 1, height() - 8), 2, 2);
    writeLines(painter, look.text, look.strip);
}

void BoardCardButton::writeLines(QPainter& painter, const QColor& text, const QColor& state) const
{
    const ThemeColours& colours = themeColours();
    QRect line(edge + padding, padding - 1, width() - edge - 2 * padding, fontMetrics().height());
    const auto write = [&](const QFont& face, const QColor& colour, const QString& words) {
        if (words.isEmpty() || line.bottom() > height() - 2)
            return;
        const QFontMetrics metrics(face);
        painter.setFont(face);
        painter.setPen(colour);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height());
    };
    const QFont small = scaledFont(font(), TextSize::Small);
    QFont bold = font();
    bold.setBold(true);
    bold.setStrikeOut(m_card.tone == Tone::Muted);
    write(bold, text, m_card.customer);
    const bool isOdd = !m_card.warning.isEmpty();
    write(small, isOdd ? colours.warning : state,
        tr("%1 · %2", "time and how it stands")
            .arg(m_movedTo.isEmpty() ? m_card.when : m_movedTo,
                isOdd ? m_card.warning : m_card.state));
    write(small, colours.textMuted, m_card.vehicle);
}

} // namespace lotboard
