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

void SparkLine::setLevels(const QList<double>& levels)
{
    m_levels = levels;
    update();
}

void SparkLine::paintEvent(QPaintEvent* /*event*/)
{
    if (m_points.size() < 2)
        return;
    QList<double> values = m_levels;
    for (const QPointF& point : m_points)
        values << point.y();
    const auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
    const double least = *lowest;
    const double yRange = *highest - least;
    const double xRange = m_points.last().x() - m_points.first().x();
    const QRectF area = QRectF(rect()).adjusted(1, 3, -1, -3);

    const auto height = [&](double value) {
        const double part = yRange > 0 ? (value - least) / yRange : 0.5;
        return area.bottom() - part * area.height();
    };
    QPolygonF line;
    for (const QPointF& point : m_points) {
        const double x = xRange > 0 ? (point.x() - m_points.first().x()) / xRange : 0;
        line << QPointF(area.left() + x * area.width(), height(point.y()));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen({themeColours().textMuted, 1, Qt::DashLine, Qt::FlatCap});
    for (const double level : m_levels)
        painter.drawLine(QPointF(area.left(), height(level)), QPointF(area.right(), height(level)));
    painter.setPen(QPen(themeColours().accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace lotboard
