#pragma once

#include <QString>

#include <cstdint>
#include <memory>

namespace lotboard::exchange {

/// A colour that is told apart from the others in grey, too.
enum class Tint : std::uint8_t { Black, Muted, Rule, Soft, Strong, Light };

struct Lettering
{
    enum class Align : std::uint8_t { Left, Middle, Right };

    double size = 9; ///< Points.
    bool isBold = false;
    Tint tint = Tint::Black;
    Align align = Align::Left;
};

class PaperTarget;

/// Pages, drawn one after another with cairo, whose texts Pango sets: in any script that a font of
/// the machine has. Points, from the upper left corner. Knows nothing of reports, nor of what
/// becomes of the pages.
class PaperCanvas
{
public:
    /// `language`, such as "zh-CN", decides between forms of a letter. `target` must outlive the
    /// canvas.
    PaperCanvas(PaperTarget& target, double width, double height, const QString& language);
    ~PaperCanvas();
    PaperCanvas(const PaperCanvas&) = delete;
    PaperCanvas& operator=(const PaperCanvas&) = delete;

    double width() const { return m_width; }
    double height() const { return m_height; }

    double textWidth(const QString& text, const Lettering& lettering) const;
    /// Of the text broken into lines that are `width` long.
    double textHeight(const QString& text, double width, const Lettering& lettering) const;
    /// `y` is the upper edge of the first line. Words that are longer than a line are broken.
    void text(double x, double y, double width, const QString& text, const Lettering& lettering);
    /// One line that begins, ends or has its middle at `x`; `y` is its base line.
    void label(double x, double y, const QString& text, const Lettering& lettering);
    void line(double x1, double y1, double x2, double y2, Tint tint, double thickness = 0.5);
    void box(double x, double y, double width, double height, Tint tint);
    /// An entry of the table of contents that leads to this page.
    void bookmark(const QString& title);

    /// The next one begins.
    void endPage();

private:
    struct Private;

    PaperTarget& m_target;
    double m_width;
    double m_height;
    std::unique_ptr<Private> m_d;
};

} // namespace lotboard::exchange
