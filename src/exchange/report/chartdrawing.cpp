#include "exchange/report/chartdrawing.h"

#include <algorithm>
#include <cmath>

namespace lotboard::exchange {
namespace {

constexpr double lineHeight = 16;
constexpr double columnsHeight = 190;
constexpr double barThickness = 12;
constexpr double barPitch = 22;
constexpr double gap = 6;
constexpr int tickCount = 4;
constexpr double widestName = 0.38; ///< Of the chart, for the names beside bars.
constexpr double smallestSwatch = 9;

std::optional<double> numberOf(const Entry& entry)
{
    const double* number = std::get_if<double>(&entry.value);
    return number ? std::optional(*number) : std::nullopt;
}

struct Range
{
    double low = 0;
    double high = 0;
};

Range rangeOf(const Chart& chart)
{
    Range range;
    for (const Series& series : chart.series) {
        for (const Entry& point : series.points) {
            const double value = numberOf(point).value_or(0);
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, value);
        }
    }
    return range;
}

QString tickText(double value, const Chart& chart)
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    if (chart.kind == ValueKind::Rate)
        return QString::number(value * 100, 'f', 0) + u'%';
    if (std::abs(value) >= 10'000)
        return QString::number(value / 1000, 'f', 0) + u'k';
    return QString::number(value, 'f', isWhole ? 0 : 1);
}

QString shortened(const QString& text, double room, const TextWidth& widthOf)
{
    if (widthOf(text) <= room)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && widthOf(cut + u'…') > room)
        cut.chop(1);
    return cut.trimmed() + u'…';
}

Ink inkOf(std::size_t series)
{
    return series == 0 ? Ink::First : Ink::Second;
}

QString pointSays(const Chart& chart, std::size_t series, std::size_t category)
{
    const Series& line = chart.series[series];
    QString says = chart.categories[static_cast<qsizetype>(category)];
    if (chart.series.size() > 1)
        says += QStringLiteral(", ") + line.name;
    return says + QStringLiteral(": ") + line.points[category].text;
}

/// The names of the series with a swatch each, where there are two.
double drawLegend(const Chart& chart, ChartDrawing& drawing, const TextWidth& widthOf)
{
    if (chart.series.size() < 2)
        return 0;
    double x = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const QString& name = chart.series[i].name;
        drawing.boxes.push_back({x, 3, smallestSwatch, smallestSwatch, inkOf(i), {}});
        drawing.texts.push_back({x + smallestSwatch + 5, chartTextSize, name, Anchor::Start, true});
        x += smallestSwatch + 5 + widthOf(name) + 2 * gap;
    }
    return lineHeight + gap;
}

/// Columns along an axis of values, from left to right.
class ColumnLayout
{
public:
    ColumnLayout(const Chart& chart, double width, const TextWidth& widthOf)
        : m_chart(chart)
        , m_widthOf(widthOf)
    {
        m_drawing.width = width;
        const Range range = rangeOf(chart);
        m_ticks = axisTicks(range.low, range.high, tickCount);
    }

    ChartDrawing draw()
    {
        const double top = drawLegend(m_chart, m_drawing, m_widthOf) + lineHeight + gap;
        m_drawing.texts.push_back({0, top - 2 * gap, m_chart.valueTitle, Anchor::Start, true});
        m_bottom = top + columnsHeight;
        drawAxis();
        const auto count = static_cast<std::size_t>(m_chart.categories.size());
        m_pitch = (m_drawing.width - m_left) / static_cast<double>(std::max<std::size_t>(count, 1));
        for (std::size_t i = 0; i < count; ++i)
            drawCategory(i);
        const std::size_t step = nameStep();
        for (std::size_t i = 0; i < count; i += step)
            drawName(i);
        const double below = m_bottom + 2 * lineHeight;
        m_drawing.texts.push_back(
            {m_drawing.width, below, m_chart.categoryTitle, Anchor::End, true});
        m_drawing.height = below + gap;
        return std::move(m_drawing);
    }

private:
    double yOf(double value) const
    {
        const double part = (value - m_ticks.front()) / (m_ticks.back() - m_ticks.front());
        return m_bottom - part * columnsHeight;
    }

    void drawAxis()
    {
        for (const double tick : m_ticks)
            m_left = std::max(m_left, m_widthOf(tickText(tick, m_chart)) + gap);
        for (const double tick : m_ticks) {
            const double y = yOf(tick);
            m_drawing.lines.push_back(
                {m_left, y, m_drawing.width, y, tick == 0 ? Ink::Axis : Ink::Grid});
            m_drawing.texts.push_back(
                {m_left - gap, y + 4, tickText(tick, m_chart), Anchor::End, true});
        }
    }

    void drawCategory(std::size_t category)
    {
        const double thickness = m_pitch * 0.72 / static_cast<double>(m_chart.series.size());
        double x = m_left + m_pitch * (static_cast<double>(category) + 0.14);
        for (std::size_t s = 0; s < m_chart.series.size(); ++s, x += thickness) {
            const double value = numberOf(m_chart.series[s].points[category]).value_or(0);
            if (value == 0)
                continue;
            m_drawing.boxes.push_back({x, std::min(yOf(value), yOf(0)), thickness,
                std::abs(yOf(value) - yOf(0)), inkOf(s), pointSays(m_chart, s, category)});
        }
    }

    /// Every how manieth name stands below the axis, so that none runs into the next.
    std::size_t nameStep() const
    {
        double widest = 0;
        for (const QString& name : m_chart.categories)
            widest = std::max(widest, m_widthOf(name) + gap);
        return static_cast<std::size_t>(std::max(1.0, std::ceil(widest / m_pitch)));
    }

    void drawName(std::size_t category)
    {
        const QString& name = m_chart.categories[static_cast<qsizetype>(category)];
        const double middle = m_left + m_pitch * (static_cast<double>(category) + 0.5);
        if (middle + m_widthOf(name) / 2 <= m_drawing.width + 1)
            m_drawing.texts.push_back({middle, m_bottom + lineHeight, name, Anchor::Middle, true});
    }

    const Chart& m_chart;
    const TextWidth& m_widthOf;
    ChartDrawing m_drawing {};
    std::vector<double> m_ticks {};
    double m_left = 0;
    double m_bottom = 0;
    double m_pitch = 0;
};

/// Lying bars, a line for each name, with their figures behind them.
class BarLayout
{
public:
    BarLayout(const Chart& chart, double width, const TextWidth& widthOf)
        : m_chart(chart)
        , m_widthOf(widthOf)
        , m_series(static_cast<double>(chart.series.size()))
        , m_thickness(chart.series.size() > 1 ? barThickness * 0.75 : barThickness)
        , m_pitch(std::max(barPitch, m_thickness * m_series + 8))
    {
        m_drawing.width = width;
        divideWidth();
    }

    ChartDrawing draw()
    {
        const double top = drawLegend(m_chart, m_drawing, m_widthOf);
        double y = top;
        for (std::size_t i = 0; i < static_cast<std::size_t>(m_chart.categories.size()); ++i) {
            const QString& name = m_chart.categories[static_cast<qsizetype>(i)];
            m_drawing.texts.push_back(
                {0, y + m_pitch / 2 + 4, shortened(name, m_names - gap, m_widthOf)});
            drawBars(i, y + (m_pitch - m_thickness * m_series) / 2);
            y += m_pitch;
        }
        m_drawing.lines.push_back({m_zero, top, m_zero, y, Ink::Axis});
        m_drawing.texts.push_back(
            {m_names, y + lineHeight, m_chart.valueTitle, Anchor::Start, true});
        m_drawing.height = y + lineHeight + gap;
        return std::move(m_drawing);
    }

private:
    static QString figureOf(const Entry& point) { return markOf(point.cautions) + point.text; }

    void divideWidth()
    {
        for (const QString& name : m_chart.categories)
            m_names = std::max(m_names, m_widthOf(name) + gap);
        m_names = std::min(m_names, m_drawing.width * widestName);
        double figures = 0;
        for (const Series& series : m_chart.series) {
            for (const Entry& point : series.points)
                figures = std::max(figures, m_widthOf(figureOf(point)) + gap);
        }
        const Range range = rangeOf(m_chart);
        m_perUnit = (m_drawing.width - m_names - figures) / std::max(range.high - range.low, 1e-12);
        m_zero = m_names - range.low * m_perUnit;
    }

    void drawBars(std::size_t category, double y)
    {
        for (std::size_t s = 0; s < m_chart.series.size(); ++s, y += m_thickness) {
            const Entry& point = m_chart.series[s].points[category];
            const double value = numberOf(point).value_or(0);
            const double from = m_zero + std::min(value, 0.0) * m_perUnit;
            const double length = std::abs(value) * m_perUnit;
            if (value != 0)
                m_drawing.boxes.push_back(
                    {from, y, length, m_thickness - 1, inkOf(s), pointSays(m_chart, s, category)});
            m_drawing.texts.push_back({from + length + gap, y + m_thickness / 2 + 3.5,
                figureOf(point), Anchor::Start, point.cautions.isTooFew});
        }
    }

    const Chart& m_chart;
    const TextWidth& m_widthOf;
    const double m_series;
    const double m_thickness;
    const double m_pitch;
    ChartDrawing m_drawing {};
    double m_names = 0;
    double m_perUnit = 0;
    double m_zero = 0;
};

} // namespace

std::vector<double> axisTicks(double lowest, double highest, int count)
{
    const double low = std::min(lowest, 0.0);
    const double high = std::max(highest, 0.0);
    const double span = high - low > 0 ? high - low : 1;
    const double rough = span / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const auto fits = [&](double factor) { return factor * power >= rough; };
    const double step = fits(1) ? power : fits(2) ? 2 * power : fits(5) ? 5 * power : 10 * power;
    std::vector<double> ticks;
    for (double tick = std::floor(low / step) * step;; tick += step) {
        ticks.push_back(std::abs(tick) < step * 1e-9 ? 0 : tick);
        if (tick >= high - step * 1e-9 && ticks.size() > 1)
            return ticks;
    }
}

ChartDrawing drawingOf(const Chart& chart, double width, const TextWidth& textWidth)
{
    return chart.shape == Chart::Shape::Bars ? BarLayout(chart, width, textWidth).draw()
                                             : ColumnLayout(chart, width, textWidth).draw();
}

} // namespace lotboard::exchange
