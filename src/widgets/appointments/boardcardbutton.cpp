#include "widgets/appointments/boardcardbutton.h"

#include "widgets/common/plainlabel.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QLinearGradient>
#include <QLocale>
#include <QPainter>
#include <QTime>

namespace lotboard {
namespace {

constexpr int edge = 4; ///< Of the strip in the colour of its state.
constexpr int padding = 5;
constexpr int narrowPadding = 2;
constexpr int fadeWidth = 8;
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

/// "10:30": the hours at the left say which half of the day.
QString shortTimeText(int minute)
{
    const QLocale locale;
    QString text = locale.toString(QTime(0, 0).addSecs(minute * 60), QLocale::ShortFormat);
    return text.remove(locale.amText()).remove(locale.pmText()).trimmed();
}

/// Lines of text below each other, as many as there is room for.
class CardWriter
{
public:
    enum class Ending { Elided, Faded };

    CardWriter(QPainter& painter, const QRect& room, Ending ending)
        : m_painter(painter)
        , m_room(room)
        , m_ending(ending)
    {
    }

    void write(const QFont& face, const QColor& colour, const QString& words)
    {
        const QFontMetrics metrics(face);
        if (words.isEmpty() || m_top + metrics.ascent() > m_room.bottom())
            return;
        const QRect line(m_room.left(), m_top, m_room.width(), metrics.height());
        const bool isTooLong = metrics.horizontalAdvance(words) > line.width();
        const bool fades = isTooLong && m_ending == Ending::Faded;
        m_painter.setFont(face);
        m_painter.setPen(fades ? fadingPen(line, colour) : QPen(colour));
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            fades ? words : metrics.elidedText(words, Qt::ElideRight, line.width()));
        m_top += metrics.height();
    }

private:
    static QPen fadingPen(const QRect& line, const QColor& colour)
    {
        QLinearGradient fading(line.right() - fadeWidth, 0, line.right(), 0);
        QColor gone = colour;
        gone.setAlpha(0);
        fading.setColorAt(0, colour);
        fading.setColorAt(1, gone);
        return {QBrush(fading), 1};
    }

    QPainter& m_painter;
    QRect m_room {};
    Ending m_ending = Ending::Elided;
    int m_top = m_room.top();
};

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
    QFont bold = font();
    bold.setBold(true);
    bold.setStrikeOut(m_card.tone == Tone::Muted);
    const bool isOdd = !m_card.warning.isEmpty();
    const QColor stateColour = isOdd ? themeColours().warning : state;
    const QFont small = scaledFont(font(), TextSize::Small);
    const QString when = m_movedTo.isEmpty() ? m_card.when : m_movedTo;
    // Too narrow for its time and how it stands: its colour says how it stands.
    if (QFontMetrics(small).horizontalAdvance(when) + edge + 2 * padding > width())
        return writeNarrow(painter, scaledFont(bold, TextSize::Small), text, stateColour);
    CardWriter lines(painter, rect().adjusted(edge + padding, narrowPadding, -padding, -2),
        CardWriter::Ending::Elided);
    lines.write(bold, text, m_card.customer);
    lines.write(small, stateColour,
        tr("%1 · %2", "time and how it stands").arg(when, isOdd ? m_card.warning : m_card.state));
    lines.write(small, themeColours().textMuted, m_card.vehicle);
}

void BoardCardButton::writeNarrow(
    QPainter& painter, const QFont& bold, const QColor& text, const QColor& state) const
{
    const QString first = m_card.customer.section(u' ', 0, 0);
    CardWriter lines(painter,
        rect().adjusted(edge + narrowPadding + 1, narrowPadding, -narrowPadding, -2),
        CardWriter::Ending::Faded);
    lines.write(bold, text, first);
    lines.write(scaledFont(font(), TextSize::Small), state, shortTimeText(m_card.time.from));
    lines.write(bold, text, m_card.customer.mid(first.size() + 1));
}

} // namespace lotboard
