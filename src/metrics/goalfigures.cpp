#include "metrics/goalfigures.h"

#include <algorithm>

namespace lotboard::metrics {

using namespace std::chrono;

namespace {

Query onEventDate(Query query)
{
    query.basis = DateBasis::Event;
    return query;
}

/// Selling days; of a period without any, all its days.
std::int64_t weightOf(const Period& period, const BusinessCalendar& calendar)
{
    const auto open = calendar.openDays(period);
    return open > 0 ? open : period.dayCount();
}

/// The scope of the goals of one member of a dimension, if it can have any.
std::optional<GoalScope> scopeOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Team:
        return GoalScope::Team;
    case Dimension::Person:
        return GoalScope::Person;
    case Dimension::Source:
        return GoalScope::Source;
    case Dimension::Territory:
        return GoalScope::Territory;
    case Dimension::Store:
        return GoalScope::Store;
    default:
        return std::nullopt;
    }
}

} // namespace

Period elapsedPart(const Period& period, sys_days today)
{
    return {period.first, std::min(period.last, today)};
}

Period goalPeriod(const Period& period, sys_days today)
{
    if (!period.contains(today))
        return period;
    return {period.first, std::max(period.last, monthOf(today).last)};
}

std::optional<double> goalOfPeriod(
    const std::vector<Goal>& goals, const Period& period, const BusinessCalendar& calendar)
{
    std::vector<const Goal*> byLength;
    for (const Goal& goal : goals) {
        if (!intersection(goal.period, period).isEmpty())
            byLength.push_back(&goal);
    }
    std::ranges::stable_sort(
        byLength, {}, [](const Goal* goal) { return goal->period.dayCount(); });
    std::vector<std::int64_t> daysOf(byLength.size());
    const bool isClosed = calendar.openDays(period) == 0;
    for (auto day = period.first; day <= period.last; day += days(1)) {
        if (!isClosed && !calendar.isOpenDay(day))
            continue;
        const auto found = std::ranges::find_if(
            byLength, [day](const Goal* goal) { return goal->period.contains(day); });
        if (found == byLength.end())
            return std::nullopt;
        // A closed day has no part in a goal that has open ones.
        if (!isClosed || calendar.openDays((*found)->period) == 0)
            ++daysOf[static_cast<std::size_t>(found - byLength.begin())];
    }
    double value = 0;
    for (std::size_t i = 0; i < byLength.size(); ++i)
        value += byLength[i]->value * static_cast<double>(daysOf[i])
            / static_cast<double>(weightOf(byLength[i]->period, calendar));
    return value;
}

GoalFigures::GoalFigures(const FactTable& facts, const Query& query, const Period& period)
    : m_facts(facts)
    , m_query(query)
    , m_period(period)
    , m_selection(facts, onEventDate(query), elapsedPart(period, query.today))
    , m_units(facts, m_selection, query.by, {{Measure::Units}, {}}, query)
{
}

std::optional<Period> GoalFigures::daysFor(const GroupKey& key) const
{
    Period period = m_period;
    for (std::size_t i = 0; i < m_query.by.size(); ++i) {
        const Dimension dimension = m_query.by[i];
        if (isCalendarDimension(dimension))
            period = intersection(
                period, calendarPeriod(m_facts, dimension, static_cast<std::int32_t>(key[i])));
        else if (dimension == Dimension::Weekday || dimension == Dimension::Hour)
            return std::nullopt;
    }
    const bool isOfDays = std::ranges::any_of(m_query.by, [](Dimension dimension) {
        return dimension == Dimension::Day || dimension == Dimension::Week;
    });
    return isOfDays ? period : goalPeriod(period, m_query.today);
}

std::optional<std::vector<Goal>> GoalFigures::goalsFor(const GroupKey& key) const
{
    GoalScope scope = GoalScope::Store;
    QString scopeKey;
    int singledOut = 0;
    const auto singleOut = [&](Dimension dimension, const QString& memberKey) {
        const auto found = scopeOf(dimension);
        ++singledOut;
        if (!found || memberKey.isEmpty())
            return false;
        scope = *found;
        scopeKey = scope == GoalScope::Store ? QString() : memberKey;
        return true;
    };
    for (const FilterCondition& condition : m_query.filter) {
        if (condition.keys.size() != 1 || !singleOut(condition.dimension, condition.keys.front()))
            return std::nullopt;
    }
    for (std::size_t i = 0; i < m_query.by.size(); ++i) {
        const Dimension dimension = m_query.by[i];
        if (!isCalendarDimension(dimension)
            && !singleOut(dimension, valueOf(m_facts, dimension, key[i]).key))
            return std::nullopt;
    }
    if (singledOut > 1)
        return std::nullopt;
    std::vector<Goal> goals;
    const QLatin1String units(definitionOf(MetricId::Units).id);
    for (const Goal& goal : m_facts.parts().goals) {
        // Asked for each person and period: the texts last.
        if (goal.scope == scope && goal.scopeKey == scopeKey && goal.metric == units)
            goals.push_back(goal);
    }
    return goals;
}

Figure GoalFigures::figureOf(MetricId metric, const GroupKey& key) const
{
    Figure figure;
    const auto group = m_units.find(key);
    const auto units = group ? m_units.amount(Measure::Units, *group) : 0;
    figure.numerator = static_cast<double>(units) / wholeDeal;
    figure.cases = static_cast<std::int64_t>(figure.numerator);
    const auto period = daysFor(key);
    if (!period)
        return figure;

    const BusinessCalendar& calendar = m_facts.parts().store.calendar;
    const auto all = static_cast<double>(calendar.openDays(*period));
    const auto elapsed
        = static_cast<double>(calendar.openDays(elapsedPart(*period, m_query.today)));
    if (metric == MetricId::Pace) {
        figure.denominator = all > 0 ? elapsed / all : 0;
        if (elapsed > 0)
            figure.value = figure.numerator / *figure.denominator;
        return figure;
    }
    const auto goals = goalsFor(key);
    const auto goal = goals ? goalOfPeriod(*goals, *period, calendar) : std::nullopt;
    if (!goal)
        return figure;
    figure.denominator = goal;
    if (metric == MetricId::NeededPerDay) {
        figure.numerator = std::max(0.0, *goal - figure.numerator);
        figure.denominator = all - elapsed;
    }
    if (*figure.denominator > 0)
        figure.value = figure.numerator / *figure.denominator;
    return figure;
}

} // namespace lotboard::metrics
