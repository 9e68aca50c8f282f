#pragma once

#include <QString>

namespace lotboard::exchange {

/// How many places of a terminal or of a sheet's column `text` takes: wide letters, such as Chinese
/// ones, take two, marks upon letters none.
int displayWidth(const QString& text);

} // namespace lotboard::exchange
