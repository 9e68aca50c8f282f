#include "exchange/paper/paperreport.h"

#include "exchange/paper/pagepictures.h"
#include "exchange/paper/papertable.h"
#include "exchange/paper/pdffile.h"
#include "exchange/report/chartdrawing.h"

#include <algorithm>

namespace lotboard::exchange {
namespace {

using Align = Lettering::Align;

constexpr Lettering storeName {.size = 11, .isBold = true, .tint = Tint::Muted};
constexpr Lettering bigTitle {.size = 24, .isBold = true};
constexpr Lettering sectionTitle {.size = 14, .isBold = true};
constexpr Lettering smallTitle {.size = 9.5, .isBold = true};
constexpr Lettering body {.size = 9};
constexpr Lettering muted {.size = 8.5, .tint = Tint::Muted};
constexpr Lettering tileName {.size = 8, .tint = Tint::Muted};
constexpr Lettering tileFigure {.size = 17};
constexpr Lettering tileNote {.size = 7.5, .tint = Tint::Muted};

constexpr int tilesPerLine = 5;
constexpr double gap = 8;
constexpr double tilePadding = 6;
constexpr double chartLetters = 7.5; ///< Points.
constexpr double roomForASection = 110;

Tint tintOf(Ink ink)
{
    switch (ink) {
    case Ink::Grid:
        return Tint::Rule;
    case Ink::Axis:
        return Tint::Muted;
    case Ink::Label:
        return Tint::Black;
    case Ink::First:
        return Tint::Strong;
    case Ink::Second:
        return Tint::Light;
    }
    return Tint::Black;
}

/// Sets a document on pages.
class Typesetter
{
public:
    Typesetter(PaperPages& pages, const ReportDocument& document)
        : m_pages(pages)
        , m_canvas(pages.canvas())
        , m_document(document)
    {
    }

    void set()
    {
        m_pages.paragraph(m_document.store, storeName, 0);
        m_pages.paragraph(m_document.kindOfReport + u' ' + m_document.title, bigTitle);
        m_pages.paragraph(m_document.period, body);
        m_pages.paragraph(m_document.madeAt, muted);
        for (const Section& section : m_document.sections)
            setSection(section);
        setDefinitions();
        m_pages.end();
    }

private:
    void setTitle(const QString& title, const QString& opening)
    {
        m_pages.skip(14);
        m_pages.need(roomForASection);
        m_canvas.bookmark(title);
        m_pages.paragraph(title, sectionTitle);
        m_pages.paragraph(opening, muted);
        m_pages.skip(3);
    }

    void setSection(const Section& section)
    {
        setTitle(section.title, section.opening);
        for (std::size_t i = 0; i < section.headlines.size(); i += tilesPerLine)
            setTiles(section.headlines, i);
        for (std::size_t i = 0; i < section.charts.size(); i += 2)
            setCharts(section.charts, i);
        for (const Table& table : section.tables) {
            m_pages.paragraph(table.title, smallTitle);
            PaperTable(m_pages, table).draw();
            m_pages.paragraph(table.note, muted);
        }
    }

    double tileHeight(const Headline& tile, double width) const
    {
        double height = 2 * tilePadding + m_canvas.textHeight(tile.name, width, tileName)
            + m_canvas.textHeight(tile.figure.text, width, tileFigure);
        for (const QString& note : {tile.change, tile.remark}) {
            if (!note.isEmpty())
                height += m_canvas.textHeight(note, width, tileNote);
        }
        return height;
    }

    /// One line of them, from `first` on.
    void setTiles(const std::vector<Headline>& tiles, std::size_t first)
    {
        const double pitch = (m_pages.width() + gap) / tilesPerLine;
        const double inner = pitch - gap - 2 * tilePadding;
        const std::size_t last = std::min(first + tilesPerLine, tiles.size());
        double height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, tileHeight(tiles[i], inner));
        m_pages.need(height);
        for (std::size_t i = first; i < last; ++i) {
            const double x = m_pages.left() + pitch * static_cast<double>(i - first);
            m_canvas.box(x, m_pages.y(), pitch - gap, height, Tint::Soft);
            setTile(tiles[i], x + tilePadding, inner);
        }
        m_pages.skip(height + gap);
    }

    void setTile(const Headline& tile, double x, double width)
    {
        double y = m_pages.y() + tilePadding;
        const auto put = [&](const QString& text, const Lettering& lettering) {
            if (text.isEmpty())
                return;
            m_canvas.text(x, y, width, text, lettering);
            y += m_canvas.textHeight(text, width, lettering);
        };
        Lettering figure = tileFigure;
        figure.tint = tile.figure.cautions.isTooFew ? Tint::Muted : Tint::Black;
        put(tile.name, tileName);
        put(markOf(tile.figure.cautions) + tile.figure.text, figure);
        put(tile.change, tileNote);
        put(tile.remark, tileNote);
    }

    /// Two side by side, from `first` on.
    void setCharts(const std::vector<Chart>& charts, std::size_t first)
    {
        const double column = (m_pages.width() - 2 * gap) / 2;
        const double scale = chartLetters / chartTextSize;
        const auto widthOf = [this](const QString& text) {
            return m_canvas.textWidth(text, {.size = chartTextSize});
        };
        const std::size_t last = std::min(first + 2, charts.size());
        std::vector<ChartDrawing> drawings;
        double height = 0;
        for (std::size_t i = first; i < last; ++i) {
            drawings.push_back(drawingOf(charts[i], column / scale, widthOf));
            height = std::max(height, drawings.back().height * scale);
        }
        m_pages.need(height + 16);
        for (std::size_t i = 0; i < drawings.size(); ++i) {
            const double x = m_pages.left() + (column + 2 * gap) * static_cast<double>(i);
            m_canvas.text(x, m_pages.y(), column, charts[first + i].title, smallTitle);
            setChart(drawings[i], x, m_pages.y() + 16, scale);
        }
        m_pages.skip(height + 16 + gap);
    }

    void setChart(const ChartDrawing& drawing, double x, double y, double scale)
    {
        for (const DrawnLine& line : drawing.lines)
            m_canvas.line(x + line.x1 * scale, y + line.y1 * scale, x + line.x2 * scale,
                y + line.y2 * scale, tintOf(line.ink), 0.4);
        for (const DrawnBox& box : drawing.boxes)
            m_canvas.box(x + box.x * scale, y + box.y * scale, box.width * scale,
                box.height * scale, tintOf(box.ink));
        for (const DrawnText& text : drawing.texts) {
            const Align align = text.anchor == Anchor::End ? Align::Right
                : text.anchor == Anchor::Middle            ? Align::Middle
                                                           : Align::Left;
            m_canvas.label(x + text.x * scale, y + text.y * scale, text.text,
                {.size = chartLetters,
                    .tint = text.isMuted ? Tint::Muted : Tint::Black,
                    .align = align});
        }
    }

    void setDefinitions()
    {
        setTitle(m_document.definitionsTitle, {});
        for (const Definition& each : m_document.definitions) {
            m_pages.need(40);
            m_pages.paragraph(each.name, smallTitle, 0);
            m_pages.paragraph(each.formula, muted, 1);
            m_pages.paragraph(each.explanation, body, 7);
        }
    }

    PaperPages& m_pages;
    PaperCanvas& m_canvas;
    const ReportDocument& m_document;
};

struct Size
{
    double width = 0;
    double height = 0;
};

Size paperSize(const ReportDocument& document)
{
    return document.paper == Paper::Letter ? Size {612, 792} : Size {595, 842};
}

PdfFile pdfFileOf(const ReportDocument& document)
{
    const auto [width, height] = paperSize(document);
    return {width, height,
        {.title = document.kindOfReport + u' ' + document.title,
            .author = document.store,
            .createdAt = document.createdAt}};
}

/// How many pages it takes; `pageCount` is printed on each.
int typeset(const ReportDocument& document, PaperTarget& target, int pageCount)
{
    const auto [width, height] = paperSize(document);
    PaperCanvas canvas(target, width, height, document.language);
    PaperPages pages(canvas, document, pageCount);
    Typesetter(pages, document).set();
    return pages.pageCount();
}

/// Known only when all is set.
int pageCountOf(const ReportDocument& document)
{
    PdfFile file = pdfFileOf(document);
    return typeset(document, file, 0);
}

} // namespace

Result<QByteArray> pdfReport(const ReportDocument& document)
{
    PdfFile file = pdfFileOf(document);
    typeset(document, file, pageCountOf(document));
    return file.finish();
}

Result<std::vector<QByteArray>> pagePictures(const ReportDocument& document, double dotsPerPoint)
{
    const auto [width, height] = paperSize(document);
    PagePictures pictures(width, height, dotsPerPoint);
    typeset(document, pictures, pageCountOf(document));
    return pictures.finish();
}

} // namespace lotboard::exchange
