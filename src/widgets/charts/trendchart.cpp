#include "widgets/charts/trendchart.h"

#include "models/analysis/crosschartmodel.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/referencelines.h"
#include "widgets/charts/seriescolours.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

constexpr int stepsOfTrend = 5;
constexpr double dotSize = 3;
constexpr double reach = 12; ///< As far from a point as it is still meant.
constexpr int mostWithPoints = 62; ///< Longer curves show those alone that say something.

} // namespace

TrendChart::TrendChart(QWidget* parent) : CellChart(parent) { }

void TrendChart::setModel(CrossChartModel* model)
{
    CellChart::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TrendChart::measure);
    measure();
}

void TrendChart::setAxisTitles(const QString& values, const QString& along)
{
    m_valueTitle = values;
    m_alongTitle = along;
    setAccessibleName(tr("%1 by %2", "what is measured along what").arg(values, along));
    update();
}

void TrendChart::setReferences(std::vector<ReferenceLine> references)
{
    m_references = std::move(references);
    if (!m_references.empty())
        setAccessibleDescription(namesOf(m_references));
    measure();
}

void TrendChart::measure()
{
    double least = 0;
    double greatest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const double value = model()->index(row, column).data(ChartRole).toDouble();
            least = std::min(least, value);
            greatest = std::max(greatest, value);
        }
    }
    includeLines(m_references, least, greatest);
    m_axis = ValueAxis(least, greatest, stepsOfTrend);
    update();
}

QColor TrendChart::colourOf(int row) const
{
    const bool isRest = model()->headerData(row, Qt::Vertical, CrossChartModel::RestRole).toBool();
    return isRest ? restColour() : seriesColour(row, rowCount());
}

ChartLegend TrendChart::legend() const
{
    std::vector<ChartLegend::Entry> entries;
    for (int row = 0; row < rowCount(); ++row)
        entries.push_back({headingOf(row, Qt::Vertical), colourOf(row)});
    return {std::move(entries), scaledFont(font(), TextSize::Small), plot().width()};
}

QRectF TrendChart::plot() const
{
    double widest = 0;
    for (const double mark : m_axis.marks())
        widest = std::max<double>(widest, fontMetrics().horizontalAdvance(m_axis.markText(mark)));
    const double line = fontMetrics().height();
    const double left = widest + 10;
    return {left, line * 1.4, std::max(40.0, width() - left - line), height() - line * 4};
}

double TrendChart::xOf(int column) const
{
    const QRectF area = plot();
    return area.left() + area.width() * (column + 0.5) / std::max(1, columnCount());
}

QPointF TrendChart::pointOf(const QModelIndex& cell) const
{
    const QRectF area = plot();
    const double part = m_axis.partOf(cell.data(ChartRole).toDouble());
    return {xOf(cell.column()), area.bottom() - area.height() * part};
}

QRectF TrendChart::placeOf(const QModelIndex& cell) const
{
    const QPointF point = pointOf(cell);
    return {point.x() - dotSize, point.y() - dotSize, dotSize * 2, dotSize * 2};
}

QModelIndex TrendChart::cellAt(const QPointF& position) const
{
    if (rowCount() == 0 || columnCount() == 0)
        return {};
    const QRectF area = plot();
    const double part = (position.x() - area.left()) / area.width();
    const int column
        = std::clamp(static_cast<int>(std::floor(part * columnCount())), 0, columnCount() - 1);
    QModelIndex nearest;
    double distance = area.height();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex cell = model()->index(row, column);
        const double away = std::abs(pointOf(cell).y() - position.y());
        if (cell.data(ChartRole).isValid() && away < distance) {
            nearest = cell;
            distance = away;
        }
    }
    return rowCount() == 1 || distance < reach * 2 ? nearest : QModelIndex();
}

void TrendChart::drawValueAxis(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const QRectF area = plot();
    const double line = fontMetrics().height();
    painter.setFont(scaledFont(font(), TextSize::Small));
    for (const double mark : m_axis.marks()) {
        const double at = area.bottom() - area.height() * m_axis.partOf(mark);
        painter.setPen(QPen(mark == 0 ? colours.border : colours.grid, 1));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(0, at - line / 2, area.left() - 6, line),
            Qt::AlignRight | Qt::AlignVCenter, m_axis.markText(mark));
    }
    painter.drawText(QRectF(0, 0, area.right(), line), Qt::AlignLeft | Qt::AlignTop, m_valueTitle);
}

void TrendChart::drawOtherAxis(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const QRectF area = plot();
    const QFont small = scaledFont(font(), TextSize::Small);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(colours.textMuted);
    double free = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QString text = headingOf(column, Qt::Horizontal);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(xOf(column) - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, area.bottom() + 4, wide, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, text);
        free = left + wide + 10;
    }
}

void TrendChart::drawReferences(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setFont(scaledFont(font(), TextSize::Small));
    for (const ReferenceLine& line : m_references)
        drawLevel(
            painter, area, area.bottom() - area.height() * m_axis.partOf(line.value), line.name);
}

void TrendChart::drawCurve(QPainter& painter, int row) const
{
    const QColor colour = colourOf(row);
    QPainterPath path;
    bool isOpen = false;
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = model()->index(row, column);
        if (!cell.data(ChartRole).isValid()) {
            isOpen = false;
            continue;
        }
        if (isOpen)
            path.lineTo(pointOf(cell));
        else
            path.moveTo(pointOf(cell));
        isOpen = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    for (int column = 0; column < columnCount() && columnCount() <= mostWithPoints; ++column) {
        const QModelIndex cell = model()->index(row, column);
        if (!cell.data(ChartRole).isValid())
            continue;
        const bool isMuted = cell.data(ToneRole).value<Tone>() == Tone::Muted;
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(isMuted ? themeColours().surface : colour);
        painter.drawEllipse(pointOf(cell), dotSize, dotSize);
    }
}

void TrendChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawValueAxis(painter);
    drawOtherAxis(painter);
    drawReferences(painter);
    // The first curve, which is the greatest, on top.
    for (int row = rowCount() - 1; row >= 0; --row)
        drawCurve(painter, row);
    const QRectF area = plot();
    legend().draw(painter, {area.left(), area.bottom() + fontMetrics().height() * 1.4});
    if (const QModelIndex cell = focusCell(); cell.data(ChartRole).isValid()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColours().text, 1.5));
        painter.drawEllipse(pointOf(cell), dotSize * 2, dotSize * 2);
    }
}

} // namespace lotboard
