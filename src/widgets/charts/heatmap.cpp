#include "widgets/charts/heatmap.h"

#include "models/analysis/reachmodel.h"
#include "models/common/modelroles.h"
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
constexpr double widestNames = 0.25; ///< Part of the picture.

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

double valueOf(const QModelIndex& cell)
{
    return cell.data(ChartRole).toDouble();
}

bool isColoured(const QModelIndex& cell)
{
    return cell.data(ChartRole).isValid() && cell.data(ToneRole).value<Tone>() != Tone::Muted;
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
    const int line = fontMetrics().height();
    const int high = hasAny(ReachModel::CasesRole) ? line * 5 / 2 : line * 4 / 3;
    return {480, high * std::max(rowCount(), 4) + 3 * line + legendHeight()};
}

bool HeatMap::hasAny(int role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QVariant value = model()->index(row, column).data(role);
            if (value.isValid() && value != QVariant(false) && value != QVariant(QString()))
                return true;
        }
    }
    return false;
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
    const double left = std::min<double>(names, width() * widestNames) + 10;
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
    const double right = gapBefore(cell.siblingAtRow(0), cell.column() + 1 == columnCount());
    const double down = gapBefore(cell.siblingAtColumn(0), cell.row() + 1 == rowCount());
    return QRectF(places.left + cell.column() * places.cellWidth + right,
        places.top + cell.row() * places.cellHeight + down, places.cellWidth, places.cellHeight)
        .adjusted(0, 0, -cellGap, -cellGap);
}

double HeatMap::gapBefore(const QModelIndex& cell, bool isLast) const
{
    return isLast && cell.data(ReachModel::WholeRole).toBool() ? wholeGap : 0;
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

HeatMap::Range HeatMap::range() const
{
    Range found;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = model()->index(row, column);
            if (!isColoured(cell))
                continue;
            if (!found.least.isValid() || valueOf(cell) < valueOf(found.least))
                found.least = cell;
            if (!found.greatest.isValid() || valueOf(cell) > valueOf(found.greatest))
                found.greatest = cell;
        }
    }
    return found;
}

QColor HeatMap::colourOf(double part) const
{
    const ThemeColours& colours = themeColours();
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
            fontMetrics().elidedText(
                headingOf(column, Qt::Horizontal), Qt::ElideRight, static_cast<int>(cell.width())));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QRectF cell = placeOf(model()->index(row, 0));
        painter.drawText(QRectF(0, cell.top(), places.left, cell.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(
                headingOf(row, Qt::Vertical), Qt::ElideRight, static_cast<int>(places.left) - 8));
    }
}

/// Where there is no room for a text it is left to the tooltip.
void HeatMap::drawTexts(QPainter& painter, const QModelIndex& cell) const
{
    const QRectF place = placeOf(cell);
    const QString text = cell.data().toString();
    const QString cases = cell.data(ReachModel::CasesRole).toString();
    painter.setFont(font());
    if (painter.fontMetrics().horizontalAdvance(text) > place.width())
        return;
    if (cases.isEmpty())
        return painter.drawText(place, Qt::AlignCenter, text);
    const double middle = place.height() / 2;
    painter.drawText(place.adjusted(0, 0, 0, -middle), Qt::AlignHCenter | Qt::AlignBottom, text);
    painter.setFont(scaledFont(font(), TextSize::Small));
    painter.drawText(place.adjusted(0, middle, 0, 0), Qt::AlignHCenter | Qt::AlignTop, cases);
}

void HeatMap::drawCell(QPainter& painter, const QModelIndex& cell, const Range& range) const
{
    const ThemeColours& colours = themeColours();
    const QRectF place = placeOf(cell);
    const bool isJudged = isColoured(cell);
    const double span = isJudged ? valueOf(range.greatest) - valueOf(range.least) : 0;
    const double part = span > 0 ? (valueOf(cell) - valueOf(range.least)) / span : 0.5;
    const QColor ground = isJudged ? colourOf(part) : colours.surfaceHover;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, cellRadius, cellRadius);
    if (cell.data(ReachModel::ClosedRole).toBool()) {
        painter.setBrush(QBrush(colours.borderStrong, Qt::BDiagPattern));
        painter.setOpacity(0.35);
        painter.drawRoundedRect(place, cellRadius, cellRadius);
        painter.setOpacity(1);
    }
    painter.setPen(isJudged ? textOn(ground, colours) : colours.textMuted);
    drawTexts(painter, cell);
    if (cell == focusCell()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 2));
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), cellRadius, cellRadius);
    }
}

void HeatMap::drawLegend(QPainter& painter, const Range& range) const
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
    if (range.least.isValid() && valueOf(range.greatest) > valueOf(range.least)) {
        constexpr int steps = 5;
        drawText(range.least.data().toString());
        for (int step = 0; step < steps; ++step) {
            drawBox(colourOf(static_cast<double>(step) / (steps - 1)));
            left += box;
        }
        left += 6;
        drawText(range.greatest.data().toString());
        left += 12;
    }
    drawBox(colours.surfaceHover);
    left += box + 6;
    drawText(tr("too few to judge, or none"));
    if (!hasAny(ReachModel::CasesRole))
        return;
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
    const Range rates = range();
    drawHeadings(painter);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            drawCell(painter, model()->index(row, column), rates);
    }
    drawLegend(painter, rates);
}

} // namespace lotboard
