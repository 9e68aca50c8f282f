#include "metrics/periodfigures.h"

#include "metrics/figures.h"
#include "metrics/records.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

bool hasGoalMetric(const Query& query)
{
    return std::ranges::any_of(
        query.metrics, [](MetricId metric) { return formulaOf(metric).form == Form::Goal; });
}

/// What is left of a question if only one period of it is asked about, in all.
Query questionOf(Query query, const Period& period)
{
    query.metrics.clear();
    query.by.clear();
    query.period = period;
    query.comparison = Comparison::None;
    return query;
}

} // namespace

PeriodFigures::PeriodFigures(const FactTable& facts, const Query& query, const Period& period)
    : m_facts(facts)
    , m_query(query)
    , m_selection(facts, query, period)
    , m_sums(facts, m_selection, query.by, wantedFor(query), query)
    , m_ripening(facts, query, period)
{
    if (hasGoalMetric(query))
        m_goals.emplace(facts, query, period);
}

std::vector<GroupKey> PeriodFigures::groups() const
{
    std::vector<GroupKey> groups;
    const auto collect = [&groups](const Aggregation& sums) {
        for (std::size_t i = 0; i < sums.groups().size(); ++i) {
            if (!sums.isEmpty(i))
                groups.push_back(sums.groups()[i]);
        }
    };
    collect(m_sums);
    if (m_goals)
        collect(m_goals->units());
    return groups;
}

Figure PeriodFigures::figureOf(MetricId metric, const GroupKey& key) const
{
    Figure figure = rawFigureOf(metric, key);
    if (lacksAttribution(m_facts, m_query, metric)) {
        figure.value = std::nullopt;
        figure.isNotAttributable = true;
    }
    return figure;
}

Figure PeriodFigures::rawFigureOf(MetricId metric, const GroupKey& key) const
{
    if (formulaOf(metric).form == Form::Goal)
        return m_goals->figureOf(metric, key);
    const auto group = m_query.by.empty() ? std::optional<std::size_t>(0) : m_sums.find(key);
    if (!group)
        return emptyFigure(metric);
    Figure figure = metrics::figureOf(metric, m_sums, *group);
    figure.expected = m_ripening.expected(metric, key, figure);
    return figure;
}

Totals::Totals(const FactTable& facts, std::span<const Query> queries) : m_facts(facts)
{
    for (const Query& query : queries) {
        ask(query, query.period);
        if (const auto compared = comparisonPeriod(query.period, query.comparison))
            ask(query, *compared);
    }
}

void Totals::ask(const Query& query, const Period& period)
{
    const Query question = questionOf(query, period);
    auto found = std::ranges::find(m_totals, question, &Total::question);
    if (found == m_totals.end())
        found = m_totals.insert(found, Total {question, {}, {}, {}});
    for (const MetricId metric : query.metrics) {
        if (std::ranges::find(found->metrics, metric) == found->metrics.end())
            found->metrics.push_back(metric);
    }
}

void Totals::make(std::size_t place)
{
    Total& total = m_totals[place];
    Query query = total.question;
    query.metrics = total.metrics;
    const PeriodFigures figures(m_facts, query, query.period);
    for (const MetricId metric : query.metrics)
        total.figures.push_back(figures.figureOf(metric, {}));
    total.exclusions = exclusionsOf(m_facts, query);
}

const Totals::Total& Totals::totalOf(const Query& query, const Period& period) const
{
    return *std::ranges::find(m_totals, questionOf(query, period), &Total::question);
}

void Totals::fill(ResultTable& table) const
{
    const auto figureIn = [](const Total& total, MetricId metric) {
        const auto found = std::ranges::find(total.metrics, metric);
        return total.figures[static_cast<std::size_t>(found - total.metrics.begin())];
    };
    const Total& now = totalOf(table.query, table.query.period);
    const Total* before
        = table.comparisonPeriod ? &totalOf(table.query, *table.comparisonPeriod) : nullptr;
    for (const MetricId metric : table.query.metrics) {
        Cell& cell = table.total.cells.emplace_back(Cell {figureIn(now, metric), std::nullopt});
        if (before)
            cell.comparison = figureIn(*before, metric);
    }
    table.exclusions = now.exclusions;
}

} // namespace lotboard::metrics
