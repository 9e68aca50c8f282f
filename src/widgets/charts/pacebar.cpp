#include "widgets/charts/pacebar.h"

#include "widgets/theme/themecolours.h"

#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double barHeight = 4;
constexpr double markWidth = 2;
constexpr double markHeight = 10;
constexpr float likelyOpacity = 0.35F;

} // namespace

PaceBar::PaceBar(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaceBar::setPace(double done, double expected)
{
    m_done = std::clamp(done, 0.0, 1.0);
    m_expected = std::clamp(expected, 0.0, 1.0);
    update();
}

void PaceBar::setLikely(double low, double high)
{
    m_low = std::clamp(low, 0.0, 1.0);
    m_high = std::clamp(high, 0.0, 1.0);
    update();
}

void PaceBar::paintEvent(QPaintEvent* /*event*/)
{
    const ThemeColours& colours = themeColours();
    const double middle = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.track);
    painter.drawRoundedRect(QRectF(0, middle - barHeight / 2, width(), barHeight), 2, 2);
    if (m_high > m_low) {
        QColor likely = colours.accent;
        likely.setAlphaF(likelyOpacity);
        painter.setBrush(likely);
        painter.drawRect(
            QRectF(width() * m_low, middle - barHeight, width() * (m_high - m_low), 2 * barHeight));
    }
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(0, middle - barHeight / 2, width() * m_done, barHeight), 2, 2);
    const double mark = std::clamp(width() * m_expected, 0.0, width() - markWidth);
    painter.fillRect(QRectF(mark, middle - markHeight / 2, markWidth, markHeight), colours.text);
}

} // namespace lotboard
