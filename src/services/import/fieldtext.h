#pragma once

#include "base/textgate.h"

#include <QString>

#include <string_view>

namespace lotboard {

/// The text gate for a field of a file: the text and `wasCut` of cleanText() for the same in
/// UTF-16. Plain ASCII, which nearly every field is, takes about 30 ns instead of a microsecond.
CleanText cleanField(std::string_view utf8, TextKind kind);

} // namespace lotboard
