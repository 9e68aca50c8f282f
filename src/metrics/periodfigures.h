#pragma once

#include "metrics/aggregation.h"
#include "metrics/goalfigures.h"
#include "metrics/ripening.h"

#include <span>

namespace lotboard::metrics {

/// The figures of one period, by the groups of a question or, where it has none, in all.
class PeriodFigures
{
public:
    /// Keeps references to both.
    PeriodFigures(const FactTable& facts, const Query& query, const Period& period);
    PeriodFigures(const PeriodFigures&) = delete;
    PeriodFigures& operator=(const PeriodFigures&) = delete;

    /// Those in which something was counted, in no order.
    std::vector<GroupKey> groups() const;
    /// Also of groups in which nothing was counted. In all: the key is all 0.
    Figure figureOf(MetricId metric, const GroupKey& key) const;

private:
    Figure rawFigureOf(MetricId metric, const GroupKey& key) const;

    const FactTable& m_facts;
    const Query& m_query;
    Selection m_selection;
    Aggregation m_sums;
    Ripening m_ripening;
    std::optional<GoalFigures> m_goals {};
};

/// The totals of the periods that several questions ask about, each figure made once.
class Totals
{
public:
    /// Makes nothing yet.
    Totals(const FactTable& facts, std::span<const Query> queries);

    /// How many there are to make; those of different places may be made at the same time.
    std::size_t size() const { return m_totals.size(); }
    void make(std::size_t place);

    /// Puts the total and the exclusions into the answer to its query, once all are made.
    void fill(ResultTable& table) const;

private:
    struct Total
    {
        Query question {}; ///< Of one period, without metrics and comparison.
        std::vector<MetricId> metrics {};
        std::vector<Figure> figures {}; ///< One for each of `metrics`.
        Exclusions exclusions {};
    };

    void ask(const Query& query, const Period& period);
    const Total& totalOf(const Query& query, const Period& period) const;

    const FactTable& m_facts;
    std::vector<Total> m_totals {};
};

} // namespace lotboard::metrics
