#include "widgets/charts/seriescolours.h"

#include "widgets/theme/themecolours.h"

#include <cmath>

namespace lotboard {
namespace {

constexpr double leastContrast = 3.0; ///< Of what is drawn, see WCAG 2.1, 1.4.11.
constexpr float step = 0.02F;

/// Darker on a light surface and lighter on a dark one, until it can be told from it.
QColor readable(QColor colour)
{
    const ThemeColours& colours = themeColours();
    const float direction = colours.surface.lightnessF() > 0.5F ? -step : step;
    while (contrastRatio(colour, colours.surface) < leastContrast) {
        const float lightness = colour.lightnessF() + direction;
        if (lightness <= 0.0F || lightness >= 1.0F)
            break;
        colour = QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(), lightness);
    }
    return colour;
}

} // namespace

QColor seriesColour(int at, int count)
{
    const QColor& accent = themeColours().accent;
    if (at == 0 || count <= 1)
        return accent;
    const float hue = accent.hslHueF() + static_cast<float>(at) / static_cast<float>(count);
    // Neighbours differ in brightness, too: not everybody tells hues apart.
    const float lightness = at % 2 == 0 ? 0.50F : 0.36F;
    return readable(QColor::fromHslF(hue - std::floor(hue), 0.55F, lightness));
}

QColor restColour()
{
    return themeColours().textFaint;
}

} // namespace lotboard
