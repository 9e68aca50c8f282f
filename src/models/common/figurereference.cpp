#include "models/common/figurereference.h"

namespace lotboard {

FigureReference figureReference(const metrics::ResultTable& table, std::size_t metric,
    std::optional<std::size_t> row, RecordSelection selection)
{
    const metrics::ResultRow& from = row ? table.rows[*row] : table.total;
    return {.query = table.query,
        .metric = metric,
        .keys = row ? from.keys : std::vector<metrics::DimensionValue> {},
        .cell = from.cells[metric],
        .exclusions = table.exclusions,
        .comparisonPeriod = table.comparisonPeriod,
        .selection = selection};
}

} // namespace lotboard
