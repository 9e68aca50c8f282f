#include "widgets/charts/barchart.h"

#include "models/analysis/crosschartmodel.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/charts/referencelines.h"
#include "widgets/charts/seriescolours.h"
#include "widgets/charts/valueaxis.h"
#include "widgets/theme/themecolours.h"
#include "widgets/theme/themefont.h"

#include <QPainter>

#include <algorithm>

namespace lotboard {
namespace {

constexpr double thickestBar = 22;
constexpr double thinnestBar = 5;
constexpr double rowGap = 8;
constexpr double barRadius = 2.5;
constexpr double shortestBar = 2; ///< So that a small value is seen.
constexpr double paleBar = 0.45; ///< Of too few to judge.
constexpr int stepsOfBars = 6;
constexpr double barNameGap = 10;

} // namespace

BarChart::BarChart(QWidget* parent) : CellChart(parent) { }

void BarChart::setModel(CrossChartModel* model)
{
    CellChart::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BarChart::measure);
    measure();
}

void BarChart::setStacked(bool isStacked)
{
    m_isStacked = isStacked;
    measure();
}

void BarChart::setAxisTitle(const QString& title)
{
    m_axisTitle = title;
    setAccessibleName(title);
    update();
}

void BarChart::setReferences(std::vector<ReferenceLine> references)
{
    m_references = std::move(references);
    if (!m_references.empty())
        setAccessibleDescription(namesOf(m_references));
    measure();
}

double BarChart::referencesHeight() const
{
    const QFontMetricsF metrics(scaledFont(font(), TextSize::Small));
    return metrics.height() * static_cast<double>(referenceCount());
}

QSize BarChart::sizeHint() const
{
    const int bars = m_isStacked ? 1 : std::max(1, columnCount());
    const double row = std::max(fontMetrics().height() + rowGap, bars * 9 + rowGap);
    const double around = legend().height() + referencesHeight() + fontMetrics().height() * 3;
    return {640, static_cast<int>(row * std::max(rowCount(), 3) + around)};
}

QSize BarChart::minimumSizeHint() const
{
    const int bars = m_isStacked ? 1 : std::max(1, columnCount());
    const double row
        = std::max<double>(fontMetrics().height() + 2, bars * thinnestBar + rowGap / 2);
    return {320,
        static_cast<int>(row * std::max(rowCount(), 3) + legend().height() + referencesHeight()
            + fontMetrics().height() * 3)};
}

QColor BarChart::colourOf(int column) const
{
    const bool isRest
        = model()->headerData(column, Qt::Horizontal, CrossChartModel::RestRole).toBool();
    return isRest ? restColour() : seriesColour(column, columnCount());
}

ChartLegend BarChart::legend() const
{
    std::vector<ChartLegend::Entry> entries;
    for (int column = 0; column < columnCount(); ++column)
        entries.push_back({headingOf(column, Qt::Horizontal), colourOf(column)});
    return {std::move(entries), scaledFont(font(), TextSize::Small), width() - namesWidth()};
}

double BarChart::namesWidth() const
{
    return std::min(m_widestName, width() * 0.3) + barNameGap;
}

QRectF BarChart::plot() const
{
    const double left = namesWidth();
    const double top = legend().height() + referencesHeight();
    const double below = fontMetrics().height() * 2.4;
    const double values = fontMetrics().horizontalAdvance(QStringLiteral("$0,000,000"));
    return {
        left, top, std::max(40.0, width() - left - values), std::max(10.0, height() - top - below)};
}

double BarChart::rowHeight() const
{
    return plot().height() / std::max(1, rowCount());
}

double BarChart::valueAt(int row, int column) const
{
    return model()->index(row, column).data(ChartRole).toDouble();
}

std::pair<double, double> BarChart::spanOf(int row, int column) const
{
    const double value = valueAt(row, column);
    if (!m_isStacked)
        return {0, value};
    // What is below 0, such as deals that were unwound, goes the other way.
    double from = 0;
    for (int before = 0; before < column; ++before) {
        const double other = valueAt(row, before);
        from += (other < 0) == (value < 0) ? other : 0;
    }
    return {from, from + value};
}

/// What every bar needs to know is found once.
void BarChart::measure()
{
    double least = 0;
    double greatest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const double end = spanOf(row, column).second;
            least = std::min(least, end);
            greatest = std::max(greatest, end);
        }
    }
    if (referenceCount() > 0)
        includeLines(m_references, least, greatest);
    m_axis = ValueAxis(least, greatest, stepsOfBars);
    measureNames();
    updateGeometry();
    update();
}

void BarChart::measureNames()
{
    m_widestName = 0;
    for (int row = 0; row < rowCount(); ++row)
        m_widestName = std::max<double>(
            m_widestName, fontMetrics().horizontalAdvance(headingOf(row, Qt::Vertical)));
}

QRectF BarChart::placeOf(const QModelIndex& cell) const
{
    const QRectF area = plot();
    const auto [from, to] = spanOf(cell.row(), cell.column());
    const double first = area.left() + area.width() * m_axis.partOf(std::min(from, to));
    const double last = area.left() + area.width() * m_axis.partOf(std::max(from, to));
    const int bars = m_isStacked ? 1 : columnCount();
    const double thick = std::min(thickestBar, (rowHeight() - rowGap / 2) / bars);
    const double above = (rowHeight() - thick * bars) / 2;
    const double top
        = area.top() + rowHeight() * cell.row() + above + (m_isStacked ? 0 : thick * cell.column());
    return {first, top, std::max(shortestBar, last - first), std::max(1.0, thick - 1)};
}

QModelIndex BarChart::cellAt(const QPointF& position) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex cell = model()->index(row, column);
            // Beside a short bar is meant as well as on it.
            QRectF place = placeOf(cell);
            if (!m_isStacked)
                place.setRight(width());
            if (place.contains(position))
                return cell;
        }
    }
    return {};
}

void BarChart::drawAxis(QPainter& painter) const
{
    const ThemeColours& colours = themeColours();
    const QRectF area = plot();
    const double line = fontMetrics().height();
    painter.setFont(scaledFont(font(), TextSize::Small));
    for (const double mark : m_axis.marks()) {
        const double at = area.left() + area.width() * m_axis.partOf(mark);
        painter.setPen(QPen(mark == 0 ? colours.border : colours.grid, 1));
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));
        painter.setPen(colours.textMuted);
        painter.drawText(QRectF(at - 60, area.bottom() + 2, 120, line),
            Qt::AlignHCenter | Qt::AlignTop, m_axis.markText(mark));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 2 + line, area.width(), line),
        Qt::AlignHCenter | Qt::AlignTop, m_axisTitle);
}

void BarChart::drawReferences(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setFont(scaledFont(font(), TextSize::Small));
    const double line = QFontMetricsF(painter.font()).height();
    double top = area.top() - referencesHeight();
    for (std::size_t at = 0; at < referenceCount(); ++at, top += line) {
        const double x = area.left() + area.width() * m_axis.partOf(m_references[at].value);
        drawUprightLevel(painter, area, x, m_references[at].name, top);
    }
}

void BarChart::drawBar(QPainter& painter, const QModelIndex& cell) const
{
    if (!cell.data(ChartRole).isValid())
        return;
    const QRectF place = placeOf(cell);
    QColor colour = colourOf(cell.column());
    if (cell.data(ToneRole).value<Tone>() == Tone::Muted)
        colour.setAlphaF(static_cast<float>(paleBar));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, barRadius, barRadius);
    if (cell == focusCell()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColours().text, 1.5));
        painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), barRadius, barRadius);
    }
}

void BarChart::drawRow(QPainter& painter, int row) const
{
    const ThemeColours& colours = themeColours();
    const QRectF area = plot();
    const QRectF line(0, area.top() + rowHeight() * row, namesWidth() - barNameGap, rowHeight());
    painter.setFont(font());
    painter.setPen(colours.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(
            headingOf(row, Qt::Vertical), Qt::ElideRight, static_cast<int>(line.width())));
    for (int column = 0; column < columnCount(); ++column)
        drawBar(painter, model()->index(row, column));

    const QModelIndex first = model()->index(row, 0);
    if (m_isStacked || rowHeight() < columnCount() * fontMetrics().height() * 0.7)
        return;
    painter.setFont(scaledFont(font(), TextSize::Small));
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = first.siblingAtColumn(column);
        const QRectF bar = placeOf(cell);
        const bool isMuted = cell.data(ToneRole).value<Tone>() == Tone::Muted || column > 0;
        painter.setPen(isMuted ? colours.textMuted : colours.text);
        painter.drawText(QRectF(bar.right() + 5, bar.top() - 4, width(), bar.height() + 8),
            Qt::AlignLeft | Qt::AlignVCenter, cell.data().toString());
    }
}

void BarChart::paintEvent(QPaintEvent* /*event*/)
{
    if (rowCount() == 0 || columnCount() == 0)
        return;
    measureNames(); // The style may have given another font.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    legend().draw(painter, {namesWidth(), 0});
    drawAxis(painter);
    for (int row = 0; row < rowCount(); ++row)
        drawRow(painter, row);
    drawReferences(painter); // On top of the bars that reach it.
}

} // namespace lotboard
