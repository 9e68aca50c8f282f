#pragma once

#include "exchange/paper/papercanvas.h"
#include "exchange/report/reportdocument.h"

namespace lotboard::exchange {

/// Where the next thing on paper goes: begins pages, with the store and the month above and the
/// number below, and keeps what belongs together on one of them.
class PaperPages
{
public:
    /// `pageCount` is printed on each page. Both must outlive the pages.
    PaperPages(PaperCanvas& canvas, const ReportDocument& document, int pageCount);

    static constexpr double margin = 40;

    PaperCanvas& canvas() { return m_canvas; }
    double left() const { return margin; }
    double right() const { return m_canvas.width() - margin; }
    double width() const { return right() - left(); }
    double y() const { return m_y; }

    /// Moves down.
    void skip(double height) { m_y += height; }
    /// Begins a page unless this one has so much room left. Whether it did.
    bool need(double height);
    /// A text over the whole width, on this page if all of it fits. Nothing for an empty one.
    void paragraph(const QString& text, const Lettering& lettering, double below = 3);
    /// Ends the last page.
    void end();
    int pageCount() const { return m_page; }

private:
    void beginPage();
    void drawFooter();

    PaperCanvas& m_canvas;
    const ReportDocument& m_document;
    int m_pageCount;
    int m_page = 1;
    double m_y = margin;
};

} // namespace lotboard::exchange
