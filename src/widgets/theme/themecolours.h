#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace lotboard {

/// Every colour of the program. The style sheet names them by these names, what is painted by hand
/// takes them from here, and no other place knows a colour.
struct ThemeColours
{
    QColor window {}; ///< Behind the cards.
    QColor surface {}; ///< Cards, fields, tables.
    QColor surfaceHover {};
    QColor border {};
    QColor borderStrong {}; ///< Of what can be operated; 3:1 against the surface.
    QColor text {};
    QColor textMuted {};
    QColor textFaint {}; ///< Too few to judge, not available.
    QColor accent {}; ///< The one accent: what is selected, the actual line, the main button.
    QColor accentHover {};
    QColor accentSoft {};
    QColor accentText {}; ///< Links, and text on accentSoft.
    QColor onAccent {};
    QColor good {};
    QColor goodSoft {};
    QColor bad {};
    QColor badSoft {};
    QColor warning {};
    QColor warningSoft {};
    QColor track {}; ///< The empty part of a bar, the comparison in a chart.
    QColor grid {};
    QColor sidebar {};
    QColor sidebarHover {};
    QColor sidebarText {};
    QColor sidebarMuted {};
    QColor sidebarStrong {};
    QColor veil {}; ///< Over a page that is busy.
};

const ThemeColours& lightColours();
const ThemeColours& darkColours();
/// Those in force: dark where the palette of the application is.
const ThemeColours& themeColours();
/// For what Qt's own style draws.
QPalette paletteOf(const ThemeColours& colours);

struct NamedColour
{
    const char* name = "";
    QColor ThemeColours::*colour = nullptr;
};
/// All members of ThemeColours by name.
std::span<const NamedColour> namedColours();

/// By WCAG 2.1: from 1 to 21. Text needs 4.5, the outline of a control 3.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace lotboard
