#pragma once

#include "metrics/measure.h"
#include "metrics/selection.h"

#include <vector>

namespace lotboard::metrics {

/// Calls `use(columns, row)` with every row of `measure` that is selected, in their order.
template<class Use>
void eachRow(const FactTable& facts, Measure measure, const Selection& selection, Use use)
{
    const MeasureRule& rule = ruleOf(measure);
    const auto flags = wantedFlags(rule, selection.basis());
    std::vector<std::uint32_t> rows;
    for (const EventChunk& chunk : facts.events(rule.stream)) {
        if (selection.passesOver(rule.stream, *chunk))
            continue;
        selection.select(rule.stream, *chunk, rows);
        for (const std::uint32_t row : rows) {
            if ((chunk->flags[row] & flags) == flags)
                use(*chunk, row);
        }
    }
}

} // namespace lotboard::metrics
