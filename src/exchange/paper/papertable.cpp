#include "exchange/paper/papertable.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotboard::exchange {
namespace {

constexpr double padding = 3;
constexpr double betweenLines = 3;
constexpr double narrowestText = 60;
constexpr Lettering cellLettering {.size = 7.5};
constexpr Lettering strong {.size = 7.5, .isBold = true};
constexpr Lettering heading {.size = 7, .isBold = true, .tint = Tint::Muted};

QString shown(const Entry& entry)
{
    return markOf(entry.cautions) + entry.text;
}

double longestWord(const PaperCanvas& canvas, const QString& title)
{
    double width = 0;
    for (const QString& word : title.split(u' '))
        width = std::max(width, canvas.textWidth(word, heading));
    return width;
}

} // namespace

PaperTable::PaperTable(PaperPages& pages, const Table& table) : m_pages(pages), m_table(table)
{
    divideWidth();
}

/// Numbers get what they need; texts share the rest, in the measure of what they would need.
void PaperTable::divideWidth()
{
    const PaperCanvas& canvas = m_pages.canvas();
    double numbers = 0;
    double texts = 0;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        double width = longestWord(canvas, m_table.columns[i].title);
        for (const Line& row : m_table.rows)
            width = std::max(width, canvas.textWidth(shown(row[i]), cellLettering));
        if (!m_table.total.empty())
            width = std::max(width, canvas.textWidth(shown(m_table.total[i]), strong));
        m_widths.push_back(width + 2 * padding + 1);
        (m_table.columns[i].isNumber ? numbers : texts) += m_widths.back();
    }
    const double room = m_pages.width() - numbers;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (!m_table.columns[i].isNumber && texts > room)
            m_widths[i]
                = std::max(std::min(m_widths[i], narrowestText), m_widths[i] * room / texts);
        else if (texts <= room)
            m_widths[i] += (room - texts) / static_cast<double>(m_widths.size());
    }
    double sum = 0;
    for (const double width : m_widths)
        sum += width;
    for (double& width : m_widths)
        width *= m_pages.width() / sum;
}

Lettering PaperTable::letteringOf(std::size_t column, const Entry& entry, Lettering lettering) const
{
    if (m_table.columns[column].isNumber)
        lettering.align = Lettering::Align::Right;
    if (entry.cautions.isTooFew)
        lettering.tint = Tint::Muted;
    return lettering;
}

double PaperTable::lineHeight(const Line& line, const Lettering& lettering) const
{
    double height = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        height = std::max(height,
            m_pages.canvas().textHeight(shown(line[i]), m_widths[i] - 2 * padding, lettering));
    return height + betweenLines;
}

void PaperTable::drawHeader()
{
    PaperCanvas& canvas = m_pages.canvas();
    double height = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        height = std::max(height,
            canvas.textHeight(m_table.columns[i].title, m_widths[i] - 2 * padding, heading));
    double x = m_pages.left();
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const double width = m_widths[i] - 2 * padding;
        const Lettering lettering = letteringOf(i, {}, heading);
        const double own = canvas.textHeight(m_table.columns[i].title, width, lettering);
        canvas.text(
            x + padding, m_pages.y() + height - own, width, m_table.columns[i].title, lettering);
        x += m_widths[i];
    }
    m_pages.skip(height + 3);
    canvas.line(m_pages.left(), m_pages.y(), m_pages.right(), m_pages.y(), Tint::Muted, 0.7);
    m_pages.skip(2);
}

void PaperTable::drawLine(const Line& line, const Lettering& lettering)
{
    const double height = lineHeight(line, lettering);
    if (m_pages.need(height))
        drawHeader();
    PaperCanvas& canvas = m_pages.canvas();
    double x = m_pages.left();
    for (std::size_t i = 0; i < line.size(); ++i) {
        canvas.text(x + padding, m_pages.y(), m_widths[i] - 2 * padding, shown(line[i]),
            letteringOf(i, line[i], lettering));
        x += m_widths[i];
    }
    m_pages.skip(height - 1);
    canvas.line(m_pages.left(), m_pages.y(), m_pages.right(), m_pages.y(), Tint::Rule, 0.3);
    m_pages.skip(1.5);
}

void PaperTable::draw()
{
    m_pages.need(50); // A header with nothing below it tells nothing.
    drawHeader();
    for (const Line& line : m_table.rows)
        drawLine(line, cellLettering);
    if (!m_table.total.empty())
        drawLine(m_table.total, strong);
    m_pages.skip(4);
}

} // namespace lotboard::exchange
