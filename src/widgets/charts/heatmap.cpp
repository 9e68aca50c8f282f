#include "widgets/charts/heatmap.h"

#include "models/analysis/reachmodel.h"
#include "models/common/figuretext.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lotboard {
namespace {

constexpr double wholeGap = 6; ///< Before the sums of rows and columns.
constexpr double cellGap = 2;
constexpr double cellRadius = 3;
constexpr double palest = 0.08; ///< Part of the accent in the least rate.
constexpr double strongest = 0.85;

QColor mixed(const QColor& from, const QColor& to, double part)
{
    const auto mix
        = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// Whichever can be read better on `ground`.
QColor textOn(const QColor& ground, const ThemeColours& colours)
{
    return contrastRatio(colours.text, ground) >= contrastRatio(colours.onAccent, ground)
        ? colours.text
        : colours.onAccent;
}

} // namespace

HeatMap::HeatMap(QWidget* parent) : CellChart(parent) { }

void HeatMap::setAxisTitle(const QString& title)
{
    m_axisTitle = title;
    update();
}

QSize HeatMap::sizeHint() const
{
    const int line = fontMetrics().height();
    return {640, line * 5 / 2 * std::max(rowCount(), 4) + 3 * line + legendHeight()};
}

QSize HeatMap::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

int HeatMap::legendHeight() const
{
    return fontMetrics().height() * 2;
}

HeatMap::Grid HeatMap::grid() const
{
    int names = 0;
    for (int row = 0; row < rowCount(); ++row)
        names = std::max(names, fontMetrics().horizontalAdvance(headingOf(row, Qt::Vertical)));
    const double left = names + 10;
    const double top = fontMetrics().height() * 2 + 6;
    const int columns = std::max(1, columnCount());
    const int rows = std::max(1, rowCount());
    return {.left = left,
        .top = top,
        .cellWidth = (width() - left - wholeGap) / columns,
        .cellHeight = (height() - top - wholeGap - legendHeight()) / rows};
}

QRectF HeatMap::placeOf(const QModelIndex& cell) const
{
    const Grid places = grid();
    const double right = cell.column() + 1 == columnCount() ? wholeGap : 0;
    const double down = cell.row() + 1 == rowCount() ? wholeGap : 0;
    return QRectF(places.left + cell.column() * places.cellWidth + right,
        places.top + cell.row() * places.cellHeight + down, places.cellWidth, places.cellHeight)
        .adjusted(0, 0, -cellGap, -cellGap);
}

QModelIndex HeatMap::cellAt(const QPointF& position) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = model()->index(row, column);
            if (placeOf(cell).contains(position))
                return cell;
        }
    }
    return {};
}

std::pair<double, double> HeatMap::range() const
{
    double least = 1;
    double greatest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QVariant rate = model()->index(row, column).data(ChartRole);
            if (!rate.isValid())
                continue;
            least = std::min(least, rate.toDouble());
            greatest = std::max(greatest, rate.toDouble());
        }
    }
    return greatest > least ? std::pair(least, greatest) : std::pair(greatest, greatest);
}

QColor HeatMap::colourOf(double rate, const std::pair<double, double>& range) const
{
    const ThemeColours& colours = themeColours();
    const auto [least, greatest] = range;
    const double part = greatest > least ? (rate - least) / (greatest - least) : 0.5;
    return mixed(colours.surface, colours.accent, palest + (strongest - palest) * part);
}

void HeatMap::drawHeadings(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const Grid places = grid();
    const double line = fontMetrics().height();
    painter.setFont(font());
    painter.setPen(colours.textMuted);
    painter.drawText(QRectF(places.left, 0, width() - places.left, line),
        Qt::AlignLeft | Qt::AlignVCenter, m_axisTitle);
    for (int column = 0; column < columnCount(); ++column) {
        const QRectF cell = placeOf(model()->index(0, column));
        painter.drawText(QRectF(cell.left(), line + 2, cell.width(), line), Qt::AlignCenter,
            headingOf(column, Qt::Horizontal));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF cell = placeOf(model()->index(row, 0));
        painter.drawText(QRectF(0, cell.top(), places.left, cell.height()),
            Qt::AlignLeft | Qt::AlignVCenter, headingOf(row, Qt::Vertical));
    }
}

void HeatMap::drawCell(
    QPainter& painter, const QModelIndex& cell, const std::pair<double, double>& range) const
{
    const ThemeColours& colours = themeColours();
    const QRectF place = placeOf(cell);
    const QVariant rate = cell.data(ChartRole);
    const QColor ground = rate.isValid() ? colourOf(rate.toDouble(), range) : colours.surfaceHover;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, cellRadius, cellRadius);
    if (cell.data(ReachModel::ClosedRole).toBool()) {
        painter.setBrush(QBrush(colours.borderStrong, Qt::BDiagPattern));
        painter.setOpacity(0.35);
        painter.drawRoundedRect(place, cellRadius, cellRadius);
        painter.setOpacity(1);
    }
    painter.setPen(rate.isValid() ? textOn(ground, colours) : colours.textMuted);
    const double middle = place.height() / 2;
    painter.setFont(font());
    painter.drawText(place.adjusted(0, 0, 0, -middle), Qt::AlignHCenter | Qt::AlignBottom,
        cell.data().toString());
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.drawText(place.adjusted(0, middle, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
        cell.data(ReachModel::CasesRole).toString());
    if (cell == focusCell()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 2));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), cellRadius, cellRadius);
    }
}

void HeatMap::drawLegend(QPainter& painter, const std::pair<double, double>& range) const
{
    const ThemeColours& colours = themeColours();
    const double line = fontMetrics().height();
    const double box = line * 0.9;
    double left = grid().left;
    const double top = height() - line - 2;
    painter.setFont(font());
    const auto drawText = [&](const QString& text) {
        painter.setPen(colours.textMuted);
        const double wide = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(left, top, wide + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += wide + 6;
    };
    const auto drawBox = [&](const QBrush& brush) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRect(QRectF(left, top + (line - box) / 2, box, box));
    };
    if (range.second > range.first) {
        constexpr int steps = 5;
        const FigureStyle style;
        drawText(formatValue(range.first, metrics::Unit::Rate, style));
        for (int step = 0; step < steps; ++step) {
            drawBox(
                colourOf(range.first + (range.second - range.first) * step / (steps - 1), range));
            left += box;
        }
        left += 6;
        drawText(formatValue(range.second, metrics::Unit::Rate, style));
        left += 12;
    }
    drawBox(colours.surfaceHover);
    left += box + 6;
    drawText(tr("too few to judge, or none"));
    left += 12;
    painter.setOpacity(0.6);
    drawBox(QBrush(colours.borderStrong, Qt::BDiagPattern));
    painter.setOpacity(1);
    left += box + 6;
    drawText(tr("closed"));
    left += 12;
    drawText(tr("small: attempts"));
}

void HeatMap::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rates = range();
    drawHeadings(painter);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            drawCell(painter, model()->index(row, column), rates);
    }
    drawLegend(painter, rates);
}

} // namespace lotboard
