#include "metrics/goalfigures.h"

#include "metrics/forecast/paceforecast.h"

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

/// Whose goals a question is about, found by what singles out one member of a dimension.
class GoalOwner
{
public:
    /// A member with an empty key is "none", which has no goals.
    void singleOut(Dimension dimension, const QString& key)
    {
        const auto found = goalScopeOf(dimension);
        m_isOne = m_isOne && !m_isSingledOut && found && !key.isEmpty();
        m_isSingledOut = true;
        m_scope = found.value_or(GoalScope::Store);
        m_key = m_scope == GoalScope::Store ? QString() : key;
    }
    void singleOut(const Filter& filter)
    {
        for (const FilterCondition& condition : filter)
            singleOut(condition.dimension,
                condition.keys.size() == 1 ? condition.keys.front() : QString());
    }

    /// Empty unless one owner is meant.
    std::optional<std::vector<Goal>> goalsFor(const FactTable& facts, MetricId metric) const
    {
        if (!m_isOne)
            return std::nullopt;
        std::vector<Goal> goals;
        const QLatin1String id(definitionOf(metric).id);
        for (const Goal& goal : facts.parts().goals) {
            // Asked for each person and period: the texts last.
            if (goal.scope == m_scope && goal.scopeKey == m_key && goal.metric == id)
                goals.push_back(goal);
        }
        return goals;
    }

private:
    GoalScope m_scope = GoalScope::Store;
    QString m_key {};
    bool m_isSingledOut = false;
    bool m_isOne = true;
};

} // namespace

std::optional<GoalScope> goalScopeOf(Dimension dimension)
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

std::optional<double> goalOf(
    const FactTable& facts, MetricId metric, const Filter& filter, const Period& period)
{
    GoalOwner owner;
    owner.singleOut(filter);
    const auto goals = owner.goalsFor(facts, metric);
    return goals ? goalOfPeriod(*goals, period, facts.parts().store.calendar) : std::nullopt;
}

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
    GoalOwner owner;
    owner.singleOut(m_query.filter);
    for (std::size_t i = 0; i < m_query.by.size(); ++i) {
        const Dimension dimension = m_query.by[i];
        if (!isCalendarDimension(dimension))
            owner.singleOut(dimension, valueOf(m_facts, dimension, key[i]).key);
    }
    return owner.goalsFor(m_facts, MetricId::Units);
}

Filter GoalFigures::filterFor(const GroupKey& key) const
{
    Filter filter = m_query.filter;
    for (std::size_t i = 0; i < m_query.by.size(); ++i) {
        if (!isCalendarDimension(m_query.by[i]))
            filter.push_back({m_query.by[i], {valueOf(m_facts, m_query.by[i], key[i]).key}});
    }
    return filter;
}

/// Puts what the days left are expected to bring in the place of the run rate. Cost: a pass over
/// the deals.
void GoalFigures::addPace(Figure& figure, const GroupKey& key, const Period& period) const
{
    figure.denominator.reset();
    const Period month = monthOf(m_query.today);
    if (!period.contains(m_query.today) || period.last != month.last)
        return;
    const auto series = daySeries(m_facts, MetricId::Units, filterFor(key), m_query.today);
    if (!series)
        return;
    const PaceForecaster forecaster(*series, m_facts.parts().store.calendar, month);
    const PaceForecast forecast = forecaster.forecast(m_query.today);
    if (!forecast.isLearned())
        return;
    const auto end = [&](double probability) {
        return figure.numerator + forecast.rest->quantile(probability);
    };
    figure.value = end(0.5);
    figure.interval = Interval {end(0.025), end(0.975)};
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
    if (metric == MetricId::Pace || metric == MetricId::RunRate) {
        figure.denominator = all > 0 ? elapsed / all : 0;
        if (elapsed > 0)
            figure.value = figure.numerator / *figure.denominator;
        if (metric == MetricId::Pace)
            addPace(figure, key, *period);
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
