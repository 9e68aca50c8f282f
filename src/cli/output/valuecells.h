#pragma once

#include "cli/output/listing.h"
#include "services/report/figurecells.h"
#include "services/wording/figurewords.h"

#include <optional>

namespace lotboard::cli {

// Values of metrics in a listing: in a table for people as figures are read, else as in the files
// of a report.

inline Cell shownValue(
    std::optional<double> value, metrics::Unit unit, OutputFormat format, const FigureStyle& style)
{
    return value && format == OutputFormat::Table ? Cell(formatValue(*value, unit, style))
                                                  : valueCell(unit, value);
}

/// With a sign, where a person reads it.
inline Cell shownDifference(std::optional<double> difference, metrics::Unit unit,
    OutputFormat format, const FigureStyle& style)
{
    return difference && format == OutputFormat::Table
        ? Cell(formatDifference(*difference, unit, style))
        : valueCell(unit, difference);
}

} // namespace lotboard::cli
