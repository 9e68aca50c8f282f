#include "widgets/theme/themefont.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard {
namespace {

constexpr double smallestPoints = 9.75; ///< Qt falls back to 9 where no desktop says otherwise.

/// What Qt or fontconfig answer where nobody chose a font.
bool isFallback(const QString& family)
{
    static const std::array names {QStringLiteral("Sans Serif"), QStringLiteral("Sans"),
        QStringLiteral("sans-serif"), QStringLiteral("DejaVu Sans"), QString()};
    return std::find(names.begin(), names.end(), family) != names.end();
}

} // namespace

double pointSize(const QFont& base, TextSize size)
{
    const double points = base.pointSizeF() > 0 ? base.pointSizeF() : smallestPoints;
    switch (size) {
    case TextSize::Small:
        return points * 0.9;
    case TextSize::Normal:
        return points;
    case TextSize::Heading:
        return points * 1.35;
    case TextSize::Figure:
        return points * 1.7;
    }
    return points;
}

QFont scaledFont(const QFont& base, TextSize size)
{
    QFont font = base;
    font.setPointSizeF(pointSize(base, size));
    return font;
}

bool hasTabularDigits(const QFont& font)
{
    QFont large = font;
    large.setPixelSize(200); // Large enough for hinting not to even out what differs.
    const QFontMetricsF metrics(large);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(digit) - width) > 0.5)
            return false;
    }
    return true;
}

namespace {

/// Faces for letters that the first one lacks. Left to itself, Qt may take Japanese forms for
/// Chinese letters, and another face for each text.
QStringList facesAfter(const QLocale& locale)
{
    if (locale.language() != QLocale::Chinese)
        return {};
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("WenQuanYi Micro Hei")};
}

QFont firstFace(const QFont& desktop)
{
    QFont font = desktop;
    font.setPointSizeF(std::max(desktop.pointSizeF(), smallestPoints));
    if (!isFallback(desktop.family()) && hasTabularDigits(desktop))
        return font;
    for (const QString& family : {QStringLiteral("Roboto"), QStringLiteral("Noto Sans"),
             QStringLiteral("Open Sans"), QStringLiteral("Cantarell"),
             QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
        font.setFamily(family);
        if (QFontDatabase::hasFamily(family) && hasTabularDigits(font))
            return font;
    }
    font.setFamily(desktop.family());
    return font;
}

} // namespace

QFont themeFont(const QFont& desktop, const QLocale& locale)
{
    QFont font = firstFace(desktop);
    font.setFamilies(QStringList(font.family()) + facesAfter(locale));
    return font;
}

} // namespace lotboard
