#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace lotboard {

/// The drawing resources/icons/`name`.svg in `colour`, and in `colourOn` where the button is
/// checked. Sharp at any size and scale.
QIcon themedIcon(const QString& name, const QColor& colour, const QColor& colourOn);

} // namespace lotboard
