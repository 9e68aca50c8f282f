#include "exchange/pdf/pdfcanvas.h"

#include <QDateTime>

#include <array>

// Qt's keywords are off, yet a header of GLib has a member of this name.
#undef signals
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace lotboard::exchange {
namespace {

/// A calm face with figures of one width first, then what Debian has, then Chinese. Noto's Chinese
/// face comes last: cairo 1.16 loses some of its letters where it puts them into a PDF.
constexpr const char* families
    = "Roboto, Noto Sans, DejaVu Sans, WenQuanYi Micro Hei, Noto Sans CJK SC";

cairo_status_t append(void* target, const unsigned char* bytes, unsigned int count)
{
    static_cast<QByteArray*>(target)->append(
        reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count));
    return CAIRO_STATUS_SUCCESS;
}

void setTint(cairo_t* cairo, Tint tint)
{
    struct Colour
    {
        double red = 0;
        double green = 0;
        double blue = 0;
    };
    constexpr std::array<Colour, 6> colours {Colour {0.08, 0.09, 0.11}, Colour {0.36, 0.38, 0.42},
        Colour {0.78, 0.80, 0.83}, Colour {0.95, 0.96, 0.97}, Colour {0.13, 0.34, 0.55},
        Colour {0.70, 0.74, 0.79}};
    const Colour& colour = colours[static_cast<std::size_t>(tint)];
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

} // namespace

struct PdfCanvas::Private
{
    QByteArray bytes {};
    cairo_surface_t* surface = nullptr;
    cairo_t* cairo = nullptr;
    PangoFontMap* fonts = nullptr; ///< Its own: the default one belongs to a thread.
    PangoContext* context = nullptr;
    PangoLayout* layout = nullptr;
    int bookmarks = 0;

    Private(double width, double height)
        : surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height))
        , cairo(cairo_create(surface))
        , fonts(pango_cairo_font_map_new())
        , context(pango_font_map_create_context(fonts))
    {
        // Nothing is rounded to pixels: the same layout wherever it is made.
        cairo_font_options_t* options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context, options);
        cairo_font_options_destroy(options);
        pango_cairo_context_set_resolution(context, 72);
        pango_context_set_round_glyph_positions(context, FALSE);
        layout = pango_layout_new(context);
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    }

    ~Private()
    {
        g_object_unref(layout);
        g_object_unref(context);
        g_object_unref(fonts);
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    /// `width` below 0: one line.
    void set(const QString& text, double width, const Lettering& lettering) const
    {
        PangoFontDescription* font = pango_font_description_from_string(families);
        pango_font_description_set_absolute_size(font, lettering.size * PANGO_SCALE);
        pango_font_description_set_weight(
            font, lettering.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout, font);
        pango_font_description_free(font);
        pango_layout_set_width(layout, width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
        constexpr std::array aligns {PANGO_ALIGN_LEFT, PANGO_ALIGN_CENTER, PANGO_ALIGN_RIGHT};
        pango_layout_set_alignment(layout, aligns[static_cast<std::size_t>(lettering.align)]);
        const QByteArray utf8 = text.toUtf8();
        pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
    }

    double laidWidth() const
    {
        int width = 0;
        pango_layout_get_size(layout, &width, nullptr);
        return static_cast<double>(width) / PANGO_SCALE;
    }

    double laidHeight() const
    {
        int height = 0;
        pango_layout_get_size(layout, nullptr, &height);
        return static_cast<double>(height) / PANGO_SCALE;
    }

    /// Of the first line, below its upper edge.
    double baseline() const
    {
        return static_cast<double>(pango_layout_get_baseline(layout)) / PANGO_SCALE;
    }

    void show(double x, double y, Tint tint) const
    {
        setTint(cairo, tint);
        cairo_move_to(cairo, x, y);
        pango_cairo_show_layout(cairo, layout);
    }
};

PdfCanvas::PdfCanvas(double width, double height, const Properties& properties)
    : m_width(width)
    , m_height(height)
    , m_d(std::make_unique<Private>(width, height))
{
    pango_context_set_language(
        m_d->context, pango_language_from_string(properties.language.toUtf8().constData()));
    const auto say = [this](cairo_pdf_metadata_t what, const QString& text) {
        cairo_pdf_surface_set_metadata(m_d->surface, what, text.toUtf8().constData());
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

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::textWidth(const QString& text, const Lettering& lettering) const
{
    m_d->set(text, -1, lettering);
    return m_d->laidWidth();
}

double PdfCanvas::textHeight(const QString& text, double width, const Lettering& lettering) const
{
    m_d->set(text, width, lettering);
    return m_d->laidHeight();
}

void PdfCanvas::text(
    double x, double y, double width, const QString& text, const Lettering& lettering)
{
    // Figures and Chinese letters side by side stand on one line, though the latter are higher.
    m_d->set(QStringLiteral("0"), -1, lettering);
    const double figures = m_d->baseline();
    m_d->set(text, width, lettering);
    m_d->show(x, y + figures - m_d->baseline(), lettering.tint);
}

void PdfCanvas::label(double x, double y, const QString& text, const Lettering& lettering)
{
    m_d->set(text, -1, lettering);
    const double part = static_cast<double>(lettering.align) / 2;
    m_d->show(x - m_d->laidWidth() * part, y - m_d->baseline(), lettering.tint);
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, Tint tint, double thickness)
{
    setTint(m_d->cairo, tint);
    cairo_set_line_width(m_d->cairo, thickness);
    cairo_move_to(m_d->cairo, x1, y1);
    cairo_line_to(m_d->cairo, x2, y2);
    cairo_stroke(m_d->cairo);
}

void PdfCanvas::box(double x, double y, double width, double height, Tint tint)
{
    setTint(m_d->cairo, tint);
    cairo_rectangle(m_d->cairo, x, y, width, height);
    cairo_fill(m_d->cairo);
}

void PdfCanvas::bookmark(const QString& title)
{
    // A destination of this name has to be where the page is.
    const QByteArray name = "section" + QByteArray::number(++m_d->bookmarks);
    const QByteArray attributes = "name='" + name + '\'';
    cairo_tag_begin(m_d->cairo, CAIRO_TAG_DEST, attributes.constData());
    cairo_tag_end(m_d->cairo, CAIRO_TAG_DEST);
    const QByteArray link = "dest='" + name + '\'';
    cairo_pdf_surface_add_outline(m_d->surface, CAIRO_PDF_OUTLINE_ROOT, title.toUtf8().constData(),
        link.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

void PdfCanvas::endPage()
{
    cairo_show_page(m_d->cairo);
}

Result<QByteArray> PdfCanvas::finish()
{
    cairo_surface_finish(m_d->surface);
    const cairo_status_t status = cairo_surface_status(m_d->surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return Error {
            Error::Code::Unavailable, {QString::fromLatin1(cairo_status_to_string(status))}, {}};
    return std::move(m_d->bytes);
}

} // namespace lotboard::exchange
