#include "metrics/engine.h"

#include "metrics/alignment.h"
#include "metrics/periodfigures.h"
#include "metrics/twothreads.h"
#include "metrics/withheld.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

constexpr std::int64_t longPeriod = 100; ///< Days.

/// Days, weeks or months on which nothing happened have rows, too, so that a chart has no gaps:
/// from the start of the period, or for all time of the facts, to its end or to today. `groups`:
/// ascending.
void fillGaps(const FactTable& facts, const Query& query, std::vector<GroupKey>& groups)
{
    if (query.by.size() != 1 || !isCalendarDimension(query.by.front()) || groups.empty())
        return;
    const Dimension dimension = query.by.front();
    const auto indexOf
        = [&](std::chrono::sys_days day) { return calendarIndex(facts, dimension, numberOf(day)); };
    const auto greatest = static_cast<std::int32_t>(codeCount(facts, dimension)) - 1;
    auto first = static_cast<std::int32_t>(groups.front().front());
    auto last = static_cast<std::int32_t>(groups.back().front());
    if (query.period != Period::all())
        first = std::clamp(indexOf(query.period.first), 0, first);
    const auto end = indexOf(std::min(query.period.last, query.today));
    last = std::min(greatest, std::max(last, end));
    groups.clear();
    for (auto index = first; index <= last; ++index)
        groups.push_back({static_cast<Code>(index), 0});
}

std::vector<DimensionValue> valuesOf(
    const FactTable& facts, const Query& query, const GroupKey& key)
{
    std::vector<DimensionValue> values;
    values.reserve(query.by.size());
    for (std::size_t i = 0; i < query.by.size(); ++i)
        values.push_back(valueOf(facts, query.by[i], key[i]));
    return values;
}

bool rowStandsBefore(const std::vector<DimensionValue>& a, const std::vector<DimensionValue>& b)
{
    return std::ranges::lexicographical_compare(a, b, standsBefore);
}

/// The groups of an answer: those of the period, and the counterparts of those of the one before.
std::vector<GroupKey> groupsOf(const FactTable& facts, const Query& query, const PeriodFigures& now,
    const std::optional<PeriodFigures>& before, const Alignment& fromThen)
{
    std::vector<GroupKey> groups = now.groups();
    for (const GroupKey& key : before ? before->groups() : std::vector<GroupKey> {}) {
        if (const auto counterpart = fromThen.counterpart(key))
            groups.push_back(*counterpart);
    }
    std::ranges::sort(groups);
    groups.erase(std::ranges::unique(groups).begin(), groups.end());
    fillGaps(facts, query, groups);
    return groups;
}

/// The answer but for its total.
ResultTable rowsOf(const FactTable& facts, const Query& query)
{
    ResultTable table {
        .query = query, .comparisonPeriod = comparisonPeriod(query.period, query.comparison)};
    if (query.by.empty())
        return table;
    const PeriodFigures now(facts, query, query.period);
    std::optional<PeriodFigures> before;
    if (table.comparisonPeriod)
        before.emplace(facts, query, *table.comparisonPeriod);
    const Period then = table.comparisonPeriod.value_or(query.period);
    const Alignment toThen(facts, query.by, query.period, then);
    const Alignment fromThen(facts, query.by, then, query.period);
    for (const GroupKey& key : groupsOf(facts, query, now, before, fromThen)) {
        ResultRow& row = table.rows.emplace_back();
        row.keys = valuesOf(facts, query, key);
        row.cells.reserve(query.metrics.size());
        const auto counterpart = before ? toThen.counterpart(key) : std::nullopt;
        for (const MetricId metric : query.metrics) {
            Cell& cell = row.cells.emplace_back(Cell {now.figureOf(metric, key), std::nullopt});
            if (counterpart)
                cell.comparison = before->figureOf(metric, *counterpart);
        }
    }
    std::ranges::sort(table.rows, rowStandsBefore, &ResultRow::keys);
    return table;
}

/// Takes out what whoever asks may not know.
void withhold(const FactTable& facts, ResultTable& table)
{
    const auto hide = [&](ResultRow& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!isWithheld(facts, table.query, table.query.metrics[i], row.keys))
                continue;
            Cell& cell = row.cells[i];
            cell.figure = {.isWithheld = true};
            if (cell.comparison)
                cell.comparison = Figure {.isWithheld = true};
        }
    };
    std::ranges::for_each(table.rows, hide);
    hide(table.total);
}

} // namespace

ResultTable evaluate(const FactTable& facts, const Query& query)
{
    return std::move(evaluateAll(facts, std::span(&query, 1)).front());
}

std::vector<ResultTable> evaluateAll(const FactTable& facts, std::span<const Query> queries)
{
    Totals totals(facts, queries);
    std::vector<ResultTable> tables(queries.size());
    // The second thread costs more than a month does: only the facts of longer periods pay for it.
    const bool isLong = std::ranges::any_of(
        queries, [](const Query& query) { return query.period.dayCount() > longPeriod; });
    const auto work = [&](std::size_t i) {
        if (i < queries.size())
            tables[i] = rowsOf(facts, queries[i]);
        else
            totals.make(i - queries.size());
    };
    const std::size_t count = queries.size() + totals.size();
    if (isLong) {
        onTwoThreads(count, work);
    } else {
        for (std::size_t i = 0; i < count; ++i)
            work(i);
    }
    for (ResultTable& table : tables) {
        totals.fill(table);
        withhold(facts, table);
    }
    return tables;
}

std::vector<DimensionValue> dimensionValues(const FactTable& facts, Dimension dimension)
{
    std::vector<DimensionValue> values;
    const Code first = isCalendarDimension(dimension) ? 0 : 1;
    for (Code code = first; code < codeCount(facts, dimension); ++code)
        values.push_back(valueOf(facts, dimension, code));
    std::ranges::sort(values, standsBefore);
    return values;
}

} // namespace lotboard::metrics
