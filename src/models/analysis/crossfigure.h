#pragma once

#include "metrics/crosstable.h"
#include "models/common/figurereference.h"

namespace lotboard {

/// The figure of a meeting of a line and a column, with the question whose records stand behind it.
/// REQUIRES: something was counted there.
FigureReference crossFigure(
    const metrics::CrossTable& table, std::size_t line, std::size_t column, std::size_t metric);

} // namespace lotboard
