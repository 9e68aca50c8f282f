#pragma once

#include "metrics/aggregation.h"
#include "metrics/resulttable.h"

namespace lotboard::metrics {

/// The value of the goals among `goals` for `period`: each goal gives to each of its selling days
/// the same part; where goals overlap, the one for fewer days counts. Empty unless every selling
/// day of the period has a goal. Cost: selling days × goals.
std::optional<double> goalOfPeriod(
    const std::vector<Goal>& goals, const Period& period, const BusinessCalendar& calendar);

/// Whose goals those of one member of `dimension` are; empty if they can have none.
std::optional<GoalScope> goalScopeOf(Dimension dimension);

/// The goal for `metric` over `period` of the one member that `filter` singles out; without a
/// filter that of the store. Empty if it lets more through, or as goalOfPeriod().
std::optional<double> goalOf(
    const FactTable& facts, MetricId metric, const Filter& filter, const Period& period);

/// The days that a goal is held against when a question is about `period`: to the end of the month
/// if today lies in it, so that the month to date stands against the whole month.
Period goalPeriod(const Period& period, std::chrono::sys_days today);

/// Makes the figures of units against goals and against the calendar; the total is that of a
/// question that groups nothing.
class GoalFigures
{
public:
    GoalFigures(const FactTable& facts, const Query& query, const Period& period);

    Figure figureOf(MetricId metric, const GroupKey& key) const;
    /// Groups that have units.
    const Aggregation& units() const { return m_units; }

private:
    Filter filterFor(const GroupKey& key) const;
    void addPace(Figure& figure, const GroupKey& key, const Period& period) const;
    std::optional<std::vector<Goal>> goalsFor(const GroupKey& key) const;
    std::optional<Period> daysFor(const GroupKey& key) const;

    const FactTable& m_facts;
    const Query& m_query;
    Period m_period {};
    Selection m_selection;
    Aggregation m_units;
};

/// The part of `period` that is over or is today.
Period elapsedPart(const Period& period, std::chrono::sys_days today);

} // namespace lotboard::metrics
