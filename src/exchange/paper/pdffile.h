#pragma once

#include "base/result.h"
#include "exchange/paper/papertarget.h"

#include <QByteArray>

#include <chrono>

namespace lotboard::exchange {

/// Pages as a PDF file, in memory. Knows nothing of what is on them.
class PdfFile final : public PaperTarget
{
public:
    struct Properties
    {
        QString title {};
        QString author {};
        std::chrono::sys_seconds createdAt {};
    };

    /// In points.
    PdfFile(double width, double height, const Properties& properties);
    ~PdfFile() override;

    cairo_surface_t* surface() const override { return m_surface; }
    void endPage(cairo_t* cairo) override;
    void bookmark(cairo_t* cairo, const QString& title) override;

    /// The file. Error::Code::Unavailable if cairo could not draw it. Called once, last.
    Result<QByteArray> finish();

private:
    QByteArray m_bytes {};
    cairo_surface_t* m_surface = nullptr;
    int m_bookmarks = 0;
};

} // namespace lotboard::exchange
