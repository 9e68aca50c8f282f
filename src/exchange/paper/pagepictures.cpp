#include "exchange/paper/pagepictures.h"

#include "exchange/paper/cairobytes.h"

#include <cmath>

namespace lotboard::exchange {
namespace {

void makeWhite(cairo_t* cairo)
{
    cairo_save(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace

PagePictures::PagePictures(double width, double height, double dotsPerPoint)
    : m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
        static_cast<int>(std::lround(width * dotsPerPoint)),
        static_cast<int>(std::lround(height * dotsPerPoint))))
{
    cairo_surface_set_device_scale(m_surface, dotsPerPoint, dotsPerPoint);
    cairo_t* cairo = cairo_create(m_surface);
    makeWhite(cairo);
    cairo_destroy(cairo);
}

PagePictures::~PagePictures()
{
    cairo_surface_destroy(m_surface);
}

void PagePictures::endPage(cairo_t* cairo)
{
    QByteArray& page = m_pages.emplace_back();
    cairo_surface_write_to_png_stream(m_surface, appendBytes, &page);
    makeWhite(cairo);
}

void PagePictures::bookmark(cairo_t* /*cairo*/, const QString& /*title*/) { }

Result<std::vector<QByteArray>> PagePictures::finish()
{
    if (const auto problem = problemOf(m_surface))
        return *problem;
    return std::move(m_pages);
}

} // namespace lotboard::exchange
