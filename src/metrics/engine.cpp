#include "metrics/engine.h"

#include "metrics/facttable.h"
#include "metrics/figures.h"
#include "metrics/goalfigures.h"
#include "metrics/records.h"
#include "metrics/twothreads.h"

#include <algorithm>
#include <set>

namespace lotboard::metrics {

namespace {

constexpr std::int64_t longPeriod = 100; ///< Days.

bool hasGoalMetric(const Query& query)
{
    return std::ranges::any_of(
        query.metrics, [](MetricId metric) { return formulaOf(metric).form == Form::Goal; });
}

/// All sums of one of the two periods of a question.
class PeriodSums
{
public:
    PeriodSums(const FactTable& facts, const Query& query, const Period& period)
        : m_facts(facts)
        , m_query(query)
        , m_selection(facts, query, period)
        , m_sums(facts, m_selection, query.by, wantedFor(query), query)
    {
        if (hasGoalMetric(query))
            m_goals.emplace(facts, query, period);
    }

    void collectGroups(std::set<GroupKey>& groups) const
    {
        const auto collect = [&groups](const Aggregation& sums) {
            for (std::size_t i = 0; i < sums.groups().size(); ++i) {
                if (!sums.isEmpty(i))
                    groups.insert(sums.groups()[i]);
            }
        };
        collect(m_sums);
        if (m_goals)
            collect(m_goals->units());
    }

    /// `key` empty: the total.
    Figure figureOf(MetricId metric, const std::optional<GroupKey>& key) const
    {
        Figure figure = rawFigureOf(metric, key);
        const auto& by = key ? m_query.by : std::vector<Dimension> {};
        if (lacksAttribution(m_facts, m_query, metric, by)) {
            figure.value = std::nullopt;
            figure.isNotAttributable = true;
        }
        return figure;
    }

private:
    Figure rawFigureOf(MetricId metric, const std::optional<GroupKey>& key) const
    {
        if (formulaOf(metric).form == Form::Goal)
            return m_goals->figureOf(metric, key.value_or(GroupKey {}), !key);
        if (!key)
            return metrics::figureOf(metric, m_sums, std::nullopt);
        const auto group = m_sums.find(*key);
        return group ? metrics::figureOf(metric, m_sums, group) : emptyFigure(metric);
    }

    const FactTable& m_facts;
    const Query& m_query;
    Selection m_selection;
    Aggregation m_sums;
    std::optional<GoalFigures> m_goals {};
};

/// Pairs the days, weeks and months of a period with those of the one it is compared with, the
/// first with the first; all other members with themselves.
class Alignment
{
public:
    Alignment(const FactTable& facts, const Query& query, const Period& from, const Period& to)
        : m_facts(facts)
        , m_query(query)
        , m_from(from)
        , m_to(to)
    {
    }

    /// Empty if it has no counterpart within the period and the days that the facts cover.
    std::optional<GroupKey> counterpart(const GroupKey& key) const
    {
        GroupKey found = key;
        for (std::size_t i = 0; i < m_query.by.size(); ++i) {
            const Dimension dimension = m_query.by[i];
            if (!isCalendarDimension(dimension))
                continue;
            const auto index = static_cast<std::int32_t>(key[i])
                - calendarIndex(m_facts, dimension, numberOf(m_from.first))
                + calendarIndex(m_facts, dimension, numberOf(m_to.first));
            const bool isKnown
                = index >= 0 && index < static_cast<std::int32_t>(codeCount(m_facts, dimension));
            if (!isKnown || intersection(m_to, calendarPeriod(m_facts, dimension, index)).isEmpty())
                return std::nullopt;
            found[i] = static_cast<Code>(index);
        }
        return found;
    }

private:
    const FactTable& m_facts;
    const Query& m_query;
    Period m_from {};
    Period m_to {};
};

/// Days, weeks or months on which nothing happened have rows, too, so that a chart has no gaps:
/// from the start of the period, or for all time of the facts, to its end or to today.
void fillGaps(const FactTable& facts, const Query& query, std::set<GroupKey>& groups)
{
    if (query.by.size() != 1 || !isCalendarDimension(query.by.front()) || groups.empty())
        return;
    const Dimension dimension = query.by.front();
    const auto indexOf
        = [&](std::chrono::sys_days day) { return calendarIndex(facts, dimension, numberOf(day)); };
    const auto greatest = static_cast<std::int32_t>(codeCount(facts, dimension)) - 1;
    auto first = static_cast<std::int32_t>(groups.begin()->front());
    auto last = static_cast<std::int32_t>(groups.rbegin()->front());
    if (query.period != Period::all())
        first = std::clamp(indexOf(query.period.first), 0, first);
    const auto end = indexOf(std::min(query.period.last, query.today));
    last = std::min(greatest, std::max(last, end));
    for (auto index = first; index <= last; ++index)
        groups.insert({static_cast<Code>(index), 0});
}

std::vector<DimensionValue> valuesOf(
    const FactTable& facts, const Query& query, const GroupKey& key)
{
    std::vector<DimensionValue> values;
    for (std::size_t i = 0; i < query.by.size(); ++i)
        values.push_back(valueOf(facts, query.by[i], key[i]));
    return values;
}

bool rowStandsBefore(const std::vector<DimensionValue>& a, const std::vector<DimensionValue>& b)
{
    return std::ranges::lexicographical_compare(a, b, standsBefore);
}

} // namespace

ResultTable evaluate(const FactTable& facts, const Query& query)
{
    ResultTable table;
    table.query = query;
    table.comparisonPeriod = comparisonPeriod(query.period, query.comparison);
    const PeriodSums now(facts, query, query.period);
    std::optional<PeriodSums> before;
    if (table.comparisonPeriod)
        before.emplace(facts, query, *table.comparisonPeriod);
    const Period then = table.comparisonPeriod.value_or(query.period);
    const Alignment toThen(facts, query, query.period, then);
    const Alignment fromThen(facts, query, then, query.period);

    const auto cellsOf = [&](const std::optional<GroupKey>& key) {
        const auto counterpart = key ? toThen.counterpart(*key) : std::nullopt;
        std::vector<Cell> cells;
        for (const MetricId metric : query.metrics) {
            Cell cell {now.figureOf(metric, key), std::nullopt};
            if (before && (!key || counterpart))
                cell.comparison = before->figureOf(metric, counterpart);
            cells.push_back(cell);
        }
        return cells;
    };

    std::set<GroupKey> groups;
    if (!query.by.empty()) {
        now.collectGroups(groups);
        std::set<GroupKey> groupsBefore;
        if (before)
            before->collectGroups(groupsBefore);
        for (const GroupKey& key : groupsBefore) {
            if (const auto counterpart = fromThen.counterpart(key))
                groups.insert(*counterpart);
        }
        fillGaps(facts, query, groups);
    }
    for (const GroupKey& key : groups)
        table.rows.push_back({valuesOf(facts, query, key), cellsOf(key)});
    std::ranges::sort(table.rows, rowStandsBefore, &ResultRow::keys);
    table.total.cells = cellsOf(std::nullopt);
    table.exclusions = exclusionsOf(facts, query);
    return table;
}

std::vector<ResultTable> evaluateAll(const FactTable& facts, std::span<const Query> queries)
{
    std::vector<ResultTable> tables(queries.size());
    // The second thread costs more than a month does: only the facts of longer periods pay for it.
    const bool isLong = std::ranges::any_of(
        queries, [](const Query& query) { return query.period.dayCount() > longPeriod; });
    const auto answer = [&](std::size_t i) { tables[i] = evaluate(facts, queries[i]); };
    if (isLong) {
        onTwoThreads(queries.size(), answer);
    } else {
        for (std::size_t i = 0; i < queries.size(); ++i)
            answer(i);
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
