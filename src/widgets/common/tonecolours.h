#pragma once

#include "models/common/modelroles.h"

#include <QColor>
#include <QString>

namespace lotboard {

/// How a tone is painted by hand.
struct ToneColours
{
    QColor text {};
    QColor ground {}; ///< Of a pill behind the text; invalid: none.
};

/// In the theme that is in force.
ToneColours toneColours(Tone tone);

/// What the style sheet calls it, for PlainLabel::setTone().
QString toneName(Tone tone);

} // namespace lotboard
