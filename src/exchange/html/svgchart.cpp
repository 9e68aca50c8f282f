#include "exchange/html/svgchart.h"

#include "exchange/report/chartdrawing.h"

namespace lotboard::exchange {
namespace {

using namespace Qt::StringLiterals;

/// Fits a phone without shrinking the letters; a wide page shows it larger.
constexpr double chartWidth = 400;

/// Nobody measures letters here, so as wide as they are in a wide face; those of Chinese are
/// square.
double estimatedWidth(const QString& text)
{
    double width = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= 0x2E80)
            width += chartTextSize;
        else if (letter.isUpper() || letter == u'%' || letter == u'm' || letter == u'w')
            width += chartTextSize * 0.78;
        else
            width += chartTextSize * 0.62;
    }
    return width;
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString classOf(Ink ink)
{
    switch (ink) {
    case Ink::Grid:
        return u"grid"_s;
    case Ink::Axis:
        return u"axis"_s;
    case Ink::Label:
        return u"label"_s;
    case Ink::First:
        return u"first"_s;
    case Ink::Second:
        return u"second"_s;
    }
    return {};
}

QString boxOf(const DrawnBox& box)
{
    const QString head = u"<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\""_s.arg(
        classOf(box.ink), number(box.x), number(box.y), number(box.width), number(box.height));
    if (box.says.isEmpty())
        return head + u"/>"_s;
    return head + u"><title>"_s + box.says.toHtmlEscaped() + u"</title></rect>"_s;
}

QString lineOf(const DrawnLine& line)
{
    return u"<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>"_s.arg(
        classOf(line.ink), number(line.x1), number(line.y1), number(line.x2), number(line.y2));
}

QString textOf(const DrawnText& text)
{
    const QString anchor = text.anchor == Anchor::End ? u" text-anchor=\"end\""_s
        : text.anchor == Anchor::Middle               ? u" text-anchor=\"middle\""_s
                                                      : QString();
    return u"<text class=\""_s + (text.isMuted ? u"muted"_s : u"label"_s) + u"\" x=\""_s
        + number(text.x) + u"\" y=\""_s + number(text.y) + u'"' + anchor + u'>'
        + text.text.toHtmlEscaped() + u"</text>"_s;
}

} // namespace

QString svgChart(const Chart& chart)
{
    const ChartDrawing drawing = drawingOf(chart, chartWidth, estimatedWidth);
    QString svg = u"<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">\n"_s.arg(
        number(drawing.width), number(drawing.height), chart.title.toHtmlEscaped());
    for (const DrawnLine& line : drawing.lines)
        svg += lineOf(line) + u'\n';
    for (const DrawnBox& box : drawing.boxes)
        svg += boxOf(box) + u'\n';
    for (const DrawnText& text : drawing.texts)
        svg += textOf(text) + u'\n';
    return svg + u"</svg>\n"_s;
}

} // namespace lotboard::exchange
