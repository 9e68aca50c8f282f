#pragma once

#include "metrics/facttable.h"
#include "metrics/resulttable.h"

#include <span>
#include <vector>

namespace lotboard::metrics {

/// A figure before and after something was changed.
struct FigureMove
{
    MetricId metric {};
    Figure before {};
    Figure after {};
};

/// Those of `metrics` whose figures of the period, on event date, are not what they were.
std::vector<FigureMove> movesOf(const FactTable& before, const FactTable& after,
    std::span<const MetricId> metrics, const Period& period, std::chrono::sys_days today);

/// Where a figure lies if only some of the changes between two tables are made, whichever.
struct FigureRange
{
    MetricId metric {};
    Figure now {};
    double low = 0;
    double high = 0;
};

/// Of the same figures, where bounds are known: sums, rates and averages that may be known. Every
/// choice of changes gives a numerator and a denominator between those of `before` and `after`, if
/// each change moves them in one direction. So the bounds are the least numerator by the greatest
/// denominator, and the other way round: attained if only one of the two moves, else a little wide.
std::vector<FigureRange> rangesOf(std::span<const FigureMove> moves);

} // namespace lotboard::metrics
