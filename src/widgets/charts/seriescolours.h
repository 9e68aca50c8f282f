#pragma once

#include <QColor>

namespace lotboard {

/// The colour of the `at`th of `count` members that stand side by side in a chart: the accent
/// first, then hues around the wheel, each at least 3:1 against the surface of the theme in force.
QColor seriesColour(int at, int count);
/// Of what is no member: others, what was before.
QColor restColour();

} // namespace lotboard
