#include "exchange/paper/pdffile.h"

#include "exchange/paper/cairobytes.h"

#include <QDateTime>

#include <cairo-pdf.h>

namespace lotboard::exchange {

PdfFile::PdfFile(double width, double height, const Properties& properties)
    : m_surface(cairo_pdf_surface_create_for_stream(appendBytes, &m_bytes, width, height))
{
    const auto say = [this](cairo_pdf_metadata_t what, const QString& text) {
        cairo_pdf_surface_set_metadata(m_surface, what, text.toUtf8().constData());
    };
    const QString at
        = QDateTime::fromSecsSinceEpoch(properties.createdAt.time_since_epoch().count(), Qt::UTC)
              .toString(Qt::ISODate);
    say(CAIRO_PDF_METADATA_TITLE, properties.title);
    say(CAIRO_PDF_METADATA_AUTHOR, properties.author);
    say(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Lotboard"));
    say(CAIRO_PDF_METADATA_CREATE_DATE, at);
    say(CAIRO_PDF_METADATA_MOD_DATE, at);
}

PdfFile::~PdfFile()
{
    cairo_surface_destroy(m_surface);
}

void PdfFile::endPage(cairo_t* cairo)
{
    cairo_show_page(cairo);
}

void PdfFile::bookmark(cairo_t* cairo, const QString& title)
{
    // A destination of this name has to be where the page is.
    const QByteArray name = "section" + QByteArray::number(++m_bookmarks);
    const QByteArray attributes = "name='" + name + '\'';
    cairo_tag_begin(cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(cairo, CAIRO_TAG_DEST);
    const QByteArray link = "dest='" + name + '\'';
    cairo_pdf_surface_add_outline(m_surface, CAIRO_PDF_OUTLINE_ROOT, title.toUtf8().constData(),
        link.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

Result<QByteArray> PdfFile::finish()
{
    cairo_surface_finish(m_surface);
    if (const auto problem = problemOf(m_surface))
        return *problem;
    return std::move(m_bytes);
}

} // namespace lotboard::exchange
