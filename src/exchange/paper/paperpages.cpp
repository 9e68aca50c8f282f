#include "exchange/paper/paperpages.h"

namespace lotboard::exchange {
namespace {

constexpr double footerHeight = 24;
constexpr Lettering small {.size = 7.5, .tint = Tint::Muted};
constexpr Lettering smallRight {.size = 7.5, .tint = Tint::Muted, .align = Lettering::Align::Right};

} // namespace

PaperPages::PaperPages(PaperCanvas& canvas, const ReportDocument& document, int pageCount)
    : m_canvas(canvas)
    , m_document(document)
    , m_pageCount(pageCount)
{
}

bool PaperPages::need(double height)
{
    if (m_y + height <= m_canvas.height() - margin - footerHeight)
        return false;
    drawFooter();
    m_canvas.endPage();
    ++m_page;
    beginPage();
    return true;
}

void PaperPages::beginPage()
{
    const QString title = m_document.kindOfReport + u' ' + m_document.title;
    m_canvas.label(left(), margin, m_document.store, small);
    m_canvas.label(right(), margin, title, smallRight);
    m_canvas.line(left(), margin + 6, right(), margin + 6, Tint::Rule);
    m_y = margin + 20;
}

void PaperPages::drawFooter()
{
    const double base = m_canvas.height() - margin;
    m_canvas.line(left(), base - 12, right(), base - 12, Tint::Rule);
    m_canvas.label(left(), base, m_document.marksLegend, small);
    m_canvas.label(right(), base,
        m_document.pageOf.arg(QString::number(m_page), QString::number(m_pageCount)), smallRight);
}

void PaperPages::paragraph(const QString& text, const Lettering& lettering, double below)
{
    if (text.isEmpty())
        return;
    const double height = m_canvas.textHeight(text, width(), lettering);
    need(height);
    m_canvas.text(left(), m_y, width(), text, lettering);
    m_y += height + below;
}

void PaperPages::end()
{
    drawFooter();
    m_canvas.endPage();
}

} // namespace lotboard::exchange
