#pragma once

#include <QFont>
#include <QLocale>

namespace lotboard {

/// Sizes of text in steps of the desktop's own.
enum class TextSize { Small, Normal, Heading, Figure };

/// `base` in the given step.
QFont scaledFont(const QFont& base, TextSize size);
/// In points, for the style sheet.
double pointSize(const QFont& base, TextSize size);

/// Whether all digits are equally wide, so that figures stand in columns.
bool hasTabularDigits(const QFont& font);

/// The desktop's font, `desktop`, if one is set and its digits are tabular; else, in its size, the
/// best installed one whose digits are. Qt 6.4 cannot ask a font for its tabular figures. Letters
/// of the locale's language that it lacks come from one other face.
QFont themeFont(const QFont& desktop, const QLocale& locale = {});

} // namespace lotboard
