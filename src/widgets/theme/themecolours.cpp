#include "widgets/theme/themecolours.h"

#include <QGuiApplication>

#include <array>
#include <cmath>

namespace lotboard {
namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](float channel) {
        const double value = channel;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

const ThemeColours& lightColours()
{
    static const ThemeColours colours {
        .window = QColor(0xf3f4f6),
        .surface = QColor(0xffffff),
        .surfaceHover = QColor(0xf4f6fa),
        .border = QColor(0xe1e5ea),
        .borderStrong = QColor(0x868f9c),
        .text = QColor(0x18212d),
        .textMuted = QColor(0x545f6f),
        .textFaint = QColor(0x697482),
        .accent = QColor(0x2a66dd),
        .accentHover = QColor(0x1f57c8),
        .accentSoft = QColor(0xe8f0fd),
        .accentText = QColor(0x1d53bf),
        .onAccent = QColor(0xffffff),
        .good = QColor(0x14713a),
        .goodSoft = QColor(0xe3f4e8),
        .bad = QColor(0xb42f2f),
        .badSoft = QColor(0xfce5e5),
        .warning = QColor(0x855600),
        .warningSoft = QColor(0xfdf4df),
        .track = QColor(0xc6ccda),
        .grid = QColor(0xebedf1),
        .sidebar = QColor(0x1b2330),
        .sidebarHover = QColor(0x263142),
        .sidebarText = QColor(0xc0cad6),
        .sidebarMuted = QColor(0x8b97a7),
        .sidebarStrong = QColor(0xffffff),
        .veil = QColor(0xf3, 0xf4, 0xf6, 190),
    };
    return colours;
}

const ThemeColours& darkColours()
{
    static const ThemeColours colours {
        .window = QColor(0x12161c),
        .surface = QColor(0x1a2029),
        .surfaceHover = QColor(0x222a35),
        .border = QColor(0x2b3440),
        .borderStrong = QColor(0x717d8e),
        .text = QColor(0xe6eaf0),
        .textMuted = QColor(0xa6b1bf),
        .textFaint = QColor(0x8b97a6),
        .accent = QColor(0x3a74e6),
        .accentHover = QColor(0x2f68d8),
        .accentSoft = QColor(0x1d2f50),
        .accentText = QColor(0x8db8ff),
        .onAccent = QColor(0xffffff),
        .good = QColor(0x5fce8b),
        .goodSoft = QColor(0x17362a),
        .bad = QColor(0xff8f8f),
        .badSoft = QColor(0x442529),
        .warning = QColor(0xf0bd5c),
        .warningSoft = QColor(0x3a2f18),
        .track = QColor(0x434f60),
        .grid = QColor(0x252d38),
        .sidebar = QColor(0x0d1116),
        .sidebarHover = QColor(0x1c232d),
        .sidebarText = QColor(0xb9c3cf),
        .sidebarMuted = QColor(0x8490a0),
        .sidebarStrong = QColor(0xffffff),
        .veil = QColor(0x12, 0x16, 0x1c, 190),
    };
    return colours;
}

const ThemeColours& themeColours()
{
    constexpr int middle = 128;
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < middle;
    return isDark ? darkColours() : lightColours();
}

QPalette paletteOf(const ThemeColours& colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.surfaceHover);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.textFaint);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accentText);
    palette.setColor(QPalette::LinkVisited, colours.accentText);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, colours.borderStrong);
    palette.setColor(QPalette::Dark, colours.borderStrong);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.textFaint);
    return palette;
}

std::span<const NamedColour> namedColours()
{
    static constexpr std::array names {
        NamedColour {"window", &ThemeColours::window},
        NamedColour {"surface", &ThemeColours::surface},
        NamedColour {"surfaceHover", &ThemeColours::surfaceHover},
        NamedColour {"border", &ThemeColours::border},
        NamedColour {"borderStrong", &ThemeColours::borderStrong},
        NamedColour {"text", &ThemeColours::text},
        NamedColour {"textMuted", &ThemeColours::textMuted},
        NamedColour {"textFaint", &ThemeColours::textFaint},
        NamedColour {"accent", &ThemeColours::accent},
        NamedColour {"accentHover", &ThemeColours::accentHover},
        NamedColour {"accentSoft", &ThemeColours::accentSoft},
        NamedColour {"accentText", &ThemeColours::accentText},
        NamedColour {"onAccent", &ThemeColours::onAccent},
        NamedColour {"good", &ThemeColours::good},
        NamedColour {"goodSoft", &ThemeColours::goodSoft},
        NamedColour {"bad", &ThemeColours::bad},
        NamedColour {"badSoft", &ThemeColours::badSoft},
        NamedColour {"warning", &ThemeColours::warning},
        NamedColour {"warningSoft", &ThemeColours::warningSoft},
        NamedColour {"track", &ThemeColours::track},
        NamedColour {"grid", &ThemeColours::grid},
        NamedColour {"sidebar", &ThemeColours::sidebar},
        NamedColour {"sidebarHover", &ThemeColours::sidebarHover},
        NamedColour {"sidebarText", &ThemeColours::sidebarText},
        NamedColour {"sidebarMuted", &ThemeColours::sidebarMuted},
        NamedColour {"sidebarStrong", &ThemeColours::sidebarStrong},
        NamedColour {"veil", &ThemeColours::veil},
    };
    return names;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace lotboard
