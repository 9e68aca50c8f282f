#include "widgets/charts/attemptchart.h"

#include "models/analysis/attemptmodel.h"
#include "models/common/figuretext.h"
#include "widgets/theme/themecolours.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard {
namespace {

constexpr double legendWidth = 190;
constexpr double sampleWidth = 18;
constexpr double strongLine = 2.5;
constexpr double weakLine = 1.5;
constexpr std::array shareMarks {0.0, 0.25, 0.5, 0.75, 1.0};

} // namespace

int AttemptChart::firstColumn() const
{
    return AttemptModel::FirstWaitingColumn;
}

QRectF AttemptChart::plot() const
{
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 10;
    return {left, line * 1.4, std::max(100.0, width() - left - legendWidth),
        std::max(60.0, height() - line * 4)};
}

double AttemptChart::xOf(double attempts) const
{
    const QRectF area = plot();
    return area.left() + area.width() * attempts / AttemptModel::mostAttempts;
}

double AttemptChart::yOf(double share) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * share;
}

QRectF AttemptChart::legendLine(int row) const
{
    const double line = fontMetrics().height() * 1.6;
    return {width() - legendWidth + 16, plot().top() + row * line, legendWidth - 16, line};
}

QModelIndex AttemptChart::waitingCell(int row, int attempts) const
{
    return model()->index(row, AttemptModel::FirstWaitingColumn + attempts);
}

QRectF AttemptChart::placeOf(const QModelIndex& cell) const
{
    const double x = xOf(cell.column() - AttemptModel::FirstWaitingColumn);
    const double y = yOf(cell.data(SortRole).toDouble());
    return {x - 6, y - 6, 12, 12};
}

QModelIndex AttemptChart::cellAt(const QPointF& position) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (legendLine(row).contains(position))
            return waitingCell(row, 0);
    }
    const QRectF area = plot();
    if (rowCount() == 0 || !area.contains(position))
        return {};
    const int attempts = static_cast<int>(
        std::lround((position.x() - area.left()) / area.width() * AttemptModel::mostAttempts));
    QModelIndex nearest;
    double least = height();
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex cell = waitingCell(row, attempts);
        const double distance = std::abs(placeOf(cell).center().y() - position.y());
        if (cell.data(ChartRole).isValid() && distance < least) {
            least = distance;
            nearest = cell;
        }
    }
    return nearest;
}

/// From one number of attempts to the next on a level, then down.
QPolygonF AttemptChart::stairOf(int row, int role) const
{
    QPolygonF stair;
    for (int attempts = 0; attempts <= AttemptModel::mostAttempts; ++attempts) {
        const QModelIndex cell = waitingCell(row, attempts);
        if (!cell.data(ChartRole).isValid())
            break;
        const QVariant own = cell.data(role);
        const double y = yOf((own.isValid() ? own : cell.data(ChartRole)).toDouble());
        if (!stair.isEmpty())
            stair << QPointF(xOf(attempts), stair.back().y());
        stair << QPointF(xOf(attempts), y);
    }
    return stair;
}

void AttemptChart::drawAxes(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const QRectF area = plot();
    const double line = fontMetrics().height();
    const FigureStyle style;
    for (const double mark : shareMarks) {
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(area.left(), yOf(mark)), QPointF(area.right(), yOf(mark)));
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(0, yOf(mark) - line / 2, area.left() - 6, line),
            Qt::AlignRight | Qt::AlignVCenter,
            style.locale.toString(mark * 100, 'f', 0) + style.locale.percent());
    }
    for (int attempts = 0; attempts <= AttemptModel::mostAttempts; attempts += 1)
        painter.drawText(QRectF(xOf(attempts) - 20, area.bottom() + 3, 40, line), Qt::AlignCenter,
            style.locale.toString(attempts));
    painter.drawText(QRectF(0, 0, area.right(), line), Qt::AlignLeft | Qt::AlignVCenter,
        tr("Not yet contacted"));
    painter.drawText(QRectF(area.left(), area.bottom() + line + 6, area.width(), line),
        Qt::AlignHCenter | Qt::AlignVCenter, tr("Attempts"));
}

void AttemptChart::drawBand(QPainter& painter, int row) const
{
    QPolygonF band = stairOf(row, AttemptModel::HighRole);
    const QPolygonF low = stairOf(row, AttemptModel::LowRole);
    std::ranges::copy(low.rbegin(), low.rend(), std::back_inserter(band));
    QColor colour = themeColours().accent;
    colour.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
}

void AttemptChart::drawLine(QPainter& painter, int row) const
{
    const ThemeColours& colours = themeColours();
    const bool isChosen = row == currentRow();
    painter.setPen(QPen(isChosen ? colours.accent : colours.borderStrong,
        isChosen ? strongLine : weakLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(stairOf(row, ChartRole));
}

void AttemptChart::drawLegend(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF line = legendLine(row);
        const bool isChosen = row == currentRow();
        painter.setPen(QPen(
            isChosen ? colours.accent : colours.borderStrong, isChosen ? strongLine : weakLine));
        painter.drawLine(QPointF(line.left(), line.center().y()),
            QPointF(line.left() + sampleWidth, line.center().y()));
        painter.setPen(isChosen ? colours.text : colours.textMuted);
        const QRectF place = line.adjusted(sampleWidth + 6, 0, 0, 0);
        const QString name = model()->index(row, AttemptModel::SourceColumn).data().toString();
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(place.width())));
    }
}

void AttemptChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawAxes(painter);
    drawBand(painter, currentRow());
    for (int row = 0; row < rowCount(); ++row) {
        if (row != currentRow())
            drawLine(painter, row);
    }
    drawLine(painter, currentRow());
    drawLegend(painter);
    if (const QModelIndex cell = focusCell(); cell.isValid()) {
        painter.setPen(QPen(themeColours().text, 2));
        painter.drawEllipse(placeOf(cell).center(), 5, 5);
    }
}

} // namespace lotboard
