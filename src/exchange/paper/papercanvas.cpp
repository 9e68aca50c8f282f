#include "exchange/paper/papercanvas.h"

#include "exchange/paper/papertarget.h"

#include <array>

// Qt's keywords are off, yet a header of GLib has a member of this name.
#undef signals
#include <pango/pangocairo.h>

namespace lotboard::exchange {
namespace {

/// A calm face with figures of one width first, then what Debian has, then Chinese. Noto's Chinese
/// face comes last: cairo 1.16 loses some of its letters where it puts them into a PDF.
constexpr const char* families
    = "Roboto, Noto Sans, DejaVu Sans, WenQuanYi Micro Hei, Noto Sans CJK SC";

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

struct PaperCanvas::Private
{
    cairo_t* cairo = nullptr;
    PangoFontMap* fonts = nullptr; ///< Its own: the default one belongs to a thread.
    PangoContext* context = nullptr;
    PangoLayout* layout = nullptr;

    explicit Private(cairo_surface_t* surface)
        : cairo(cairo_create(surface))
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

PaperCanvas::PaperCanvas(PaperTarget& target, double width, double height, const QString& language)
    : m_target(target)
    , m_width(width)
    , m_height(height)
    , m_d(std::make_unique<Private>(target.surface()))
{
    pango_context_set_language(
        m_d->context, pango_language_from_string(language.toUtf8().constData()));
}

PaperCanvas::~PaperCanvas() = default;

double PaperCanvas::textWidth(const QString& text, const Lettering& lettering) const
{
    m_d->set(text, -1, lettering);
    return m_d->laidWidth();
}

double PaperCanvas::textHeight(const QString& text, double width, const Lettering& lettering) const
{
    m_d->set(text, width, lettering);
    return m_d->laidHeight();
}

void PaperCanvas::text(
    double x, double y, double width, const QString& text, const Lettering& lettering)
{
    // Figures and Chinese letters side by side stand on one line, though the latter are higher.
    m_d->set(QStringLiteral("0"), -1, lettering);
    const double figures = m_d->baseline();
    m_d->set(text, width, lettering);
    m_d->show(x, y + figures - m_d->baseline(), lettering.tint);
}

void PaperCanvas::label(double x, double y, const QString& text, const Lettering& lettering)
{
    m_d->set(text, -1, lettering);
    const double part = static_cast<double>(lettering.align) / 2;
    m_d->show(x - m_d->laidWidth() * part, y - m_d->baseline(), lettering.tint);
}

void PaperCanvas::line(double x1, double y1, double x2, double y2, Tint tint, double thickness)
{
    setTint(m_d->cairo, tint);
    cairo_set_line_width(m_d->cairo, thickness);
    cairo_move_to(m_d->cairo, x1, y1);
    cairo_line_to(m_d->cairo, x2, y2);
    cairo_stroke(m_d->cairo);
}

void PaperCanvas::box(double x, double y, double width, double height, Tint tint)
{
    setTint(m_d->cairo, tint);
    cairo_rectangle(m_d->cairo, x, y, width, height);
    cairo_fill(m_d->cairo);
}

void PaperCanvas::bookmark(const QString& title)
{
    m_target.bookmark(m_d->cairo, title);
}

void PaperCanvas::endPage()
{
    m_target.endPage(m_d->cairo);
}

} // namespace lotboard::exchange
