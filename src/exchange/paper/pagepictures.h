#pragma once

#include "base/result.h"
#include "exchange/paper/papertarget.h"

#include <QByteArray>

#include <vector>

namespace lotboard::exchange {

/// Pages as pictures, each a PNG, for a screen. They have no table of contents.
class PagePictures final : public PaperTarget
{
public:
    /// The size in points; `dotsPerPoint` is how fine the pictures are.
    PagePictures(double width, double height, double dotsPerPoint);
    ~PagePictures() override;

    cairo_surface_t* surface() const override { return m_surface; }
    void endPage(cairo_t* cairo) override;
    void bookmark(cairo_t* cairo, const QString& title) override;

    /// Error::Code::Unavailable if cairo could not draw them. Called once, last.
    Result<std::vector<QByteArray>> finish();

private:
    cairo_surface_t* m_surface = nullptr;
    std::vector<QByteArray> m_pages {};
};

} // namespace lotboard::exchange
