#include "widgets/charts/chartlegend.h"

#include "widgets/theme/themecolours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double boxSize = 9;
constexpr double boxGap = 5;
constexpr double entryGap = 14;
constexpr double widestName = 180;

} // namespace

ChartLegend::ChartLegend(std::vector<Entry> entries, const QFont& font, double width)
    : m_entries(std::move(entries))
    , m_font(font)
{
    if (m_entries.size() < 2)
        return;
    const QFontMetricsF metrics(m_font);
    const double line = metrics.height() + 3;
    QPointF place(0, 0);
    for (Entry& entry : m_entries) {
        entry.name = metrics.elidedText(entry.name, Qt::ElideRight, widestName);
        const double wide = boxSize + boxGap + metrics.horizontalAdvance(entry.name);
        if (place.x() > 0 && place.x() + wide > width)
            place = {0, place.y() + line};
        m_places.push_back(place);
        place.rx() += wide + entryGap;
    }
    m_height = place.y() + line + 4;
}

void ChartLegend::draw(QPainter& painter, const QPointF& topLeft) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    for (std::size_t at = 0; at < m_places.size(); ++at) {
        const QPointF place = topLeft + m_places[at];
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_entries[at].colour);
        painter.drawRoundedRect(
            QRectF(place.x(), place.y() + (metrics.height() - boxSize) / 2, boxSize, boxSize), 2,
            2);
        painter.setPen(themeColours().textMuted);
        painter.drawText(QPointF(place.x() + boxSize + boxGap, place.y() + metrics.ascent()),
            m_entries[at].name);
    }
}

} // namespace lotboard
