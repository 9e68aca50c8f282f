#include "widgets/charts/sparkline.h"

#include "widgets/theme/themecolours.h"

#include <QPainter>

#include <algorithm>

namespace lotboard {

SparkLine::SparkLine(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkLine::setPoints(const QList<QPointF>& points)
{
    m_points = points;
    update();
}

void SparkLine::paintEvent(QPaintEvent* /*event*/)
{
    if (m_points.size() < 2)
        return;
    const auto [lowest, highest] = std::minmax_element(m_points.begin(), m_points.end(),
        [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const double yRange = highest->y() - lowest->y();
    const double xRange = m_points.last().x() - m_points.first().x();
    const QRectF area = QRectF(rect()).adjusted(1, 3, -1, -3);

    QPolygonF line;
    for (const QPointF& point : m_points) {
        const double x = xRange > 0 ? (point.x() - m_points.first().x()) / xRange : 0;
        const double y = yRange > 0 ? (point.y() - lowest->y()) / yRange : 0.5;
        line << QPointF(area.left() + x * area.width(), area.bottom() - y * area.height());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColours().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace lotboard
