#pragma once

#include <QString>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

namespace lotboard::exchange {

/// What becomes of the pages that are drawn on a PaperCanvas. It must outlive the canvas.
class PaperTarget
{
public:
    PaperTarget() = default;
    virtual ~PaperTarget() = default;
    PaperTarget(const PaperTarget&) = delete;
    PaperTarget& operator=(const PaperTarget&) = delete;

    /// Of cairo, in points.
    virtual cairo_surface_t* surface() const = 0;
    /// The next page begins, empty.
    virtual void endPage(cairo_t* cairo) = 0;
    /// An entry of the table of contents that leads to this page, where there is one.
    virtual void bookmark(cairo_t* cairo, const QString& title) = 0;
};

} // namespace lotboard::exchange
