#include "models/analysis/crossfigure.h"

namespace lotboard {

FigureReference crossFigure(
    const metrics::CrossTable& table, std::size_t line, std::size_t column, std::size_t metric)
{
    const metrics::CrossCell& at = table.at(line, column);
    return {.query = table.questions[at.question],
        .metric = metric,
        .keys = at.keys,
        .cell = at.cells[metric],
        .exclusions = table.exclusions[at.question],
        .comparisonPeriod = table.comparisonPeriod};
}

} // namespace lotboard
