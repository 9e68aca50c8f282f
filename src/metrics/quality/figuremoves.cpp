#include "metrics/quality/figuremoves.h"

#include "metrics/engine.h"
#include "metrics/measure.h"

#include <algorithm>

namespace lotboard::metrics {
namespace {

bool isSame(const Figure& a, const Figure& b)
{
    return a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator;
}

std::optional<FigureRange> rangeOf(const FigureMove& move)
{
    const Form form = formulaOf(move.metric).form;
    const bool isDivided = form == Form::Share || form == Form::Average;
    if ((!isDivided && form != Form::Sum) || !move.before.value || !move.after.value)
        return std::nullopt;
    const auto [leastAbove, mostAbove] = std::minmax(move.before.numerator, move.after.numerator);
    FigureRange range {move.metric, move.before, leastAbove, mostAbove};
    if (isDivided) {
        const auto [leastBelow, mostBelow]
            = std::minmax(*move.before.denominator, *move.after.denominator);
        range.low /= mostBelow;
        range.high /= leastBelow;
    }
    return range;
}

} // namespace

std::vector<FigureMove> movesOf(const FactTable& before, const FactTable& after,
    std::span<const MetricId> metrics, const Period& period, std::chrono::sys_days today)
{
    const Query query {
        .metrics = {metrics.begin(), metrics.end()}, .period = period, .today = today};
    const ResultTable first = evaluate(before, query);
    const ResultTable second = evaluate(after, query);
    std::vector<FigureMove> moves;
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        const Figure& old = first.total.cells[i].figure;
        const Figure& now = second.total.cells[i].figure;
        if (!isSame(old, now))
            moves.push_back({query.metrics[i], old, now});
    }
    return moves;
}

std::vector<FigureRange> rangesOf(std::span<const FigureMove> moves)
{
    std::vector<FigureRange> ranges;
    for (const FigureMove& move : moves) {
        if (const auto range = rangeOf(move))
            ranges.push_back(*range);
    }
    return ranges;
}

} // namespace lotboard::metrics
