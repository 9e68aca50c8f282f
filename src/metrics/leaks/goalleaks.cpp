#include "metrics/leaks/goalleaks.h"

#include "metrics/engine.h"
#include "metrics/goalfigures.h"
#include "metrics/leaks/causenames.h"
#include "metrics/leaks/stepcounts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lotboard::metrics {
namespace {

using std::chrono::days;

/// The goals for the causes of a question; empty where there is none.
using CauseGoals = std::array<std::optional<double>, leakCauseCount>;

bool isRate(MetricId metric)
{
    return definitionOf(metric).unit == Unit::Rate;
}

/// The goal of a rate for a month stands on each of its days; a count is shared out over them.
std::optional<double> goalOfDays(
    const FactTable& facts, MetricId metric, const Filter& filter, const Period& period)
{
    if (!isRate(metric))
        return goalOf(facts, metric, filter, period);
    double sum = 0;
    for (Period month = monthOf(period.first); month.first <= period.last;
         month = monthOf(month.last + days(1))) {
        const auto goal = goalOf(facts, metric, filter, month);
        if (!goal)
            return std::nullopt;
        sum += *goal * static_cast<double>(intersection(month, period).dayCount());
    }
    return sum / static_cast<double>(period.dayCount());
}

/// What the goals are held against: a figure for each cause, in their order.
class MonthFigures
{
public:
    MonthFigures(const FactTable& facts, const Query& asked, const Period& period)
    {
        Query query {.period = period, .filter = asked.filter, .today = asked.today};
        for (const LeakCause cause : leakCauses(LeakYardstick::Goals, false))
            query.metrics.push_back(goalMetricOf(cause));
        m_table = evaluate(facts, query);
    }

    const Figure& figureOf(MetricId metric) const
    {
        const auto at = std::ranges::find(m_table.query.metrics, metric);
        return m_table.total.cells[static_cast<std::size_t>(at - m_table.query.metrics.begin())]
            .figure;
    }

    ChainCounts chain() const
    {
        const Figure& set = figureOf(MetricId::AppointmentSetRate);
        const Figure& close = figureOf(MetricId::CloseRateOfShows);
        return chainOf({.leads = figureOf(MetricId::Leads).numerator,
            .contacted = set.denominator.value_or(0),
            .appointed = set.numerator,
            .showed = close.denominator.value_or(0),
            .soldShowed = close.numerator,
            .sold = figureOf(MetricId::Units).numerator});
    }

private:
    ResultTable m_table {};
};

/// The chain as the goals want it.
class WantedChain
{
public:
    WantedChain(const MonthFigures& figures, const CauseGoals& goals)
        : m_figures(figures)
        , m_goals(goals)
        , m_actual(figures.chain())
    {
    }

    ChainCounts make() const
    {
        ChainCounts wanted {.leads = goalFor(LeakCause::LeadVolume).value_or(m_actual.leads)};
        wanted.contacted
            = wanted.leads * rate(LeakCause::Contact, m_actual.leads, m_actual.contacted);
        wanted.appointed = wanted.contacted
            * rate(LeakCause::Appointment, m_actual.contacted, m_actual.appointed);
        wanted.showed
            = wanted.appointed * rate(LeakCause::Show, m_actual.appointed, m_actual.showed);
        wanted.sold.cars
            = wanted.showed * rate(LeakCause::Close, m_actual.showed, m_actual.sold.cars);
        const auto units = goalFor(LeakCause::UnitsGoal);
        wanted.outside.cars = units ? *units - wanted.sold.cars : m_actual.outside.cars;
        return wanted;
    }

private:
    std::optional<double> goalFor(LeakCause cause) const
    {
        return m_goals[static_cast<std::size_t>(cause)];
    }

    /// A step cannot be taken by more than there are.
    double rate(LeakCause cause, double before, double taken) const
    {
        const double actual = before > 0 ? taken / before : 0;
        const auto goal = goalFor(cause);
        if (!goal)
            return actual;
        const double figure = m_figures.figureOf(goalMetricOf(cause)).value.value_or(0);
        return std::min(1.0, figure > 0 && actual > 0 ? actual * *goal / figure : *goal);
    }

    const MonthFigures& m_figures;
    const CauseGoals& m_goals;
    ChainCounts m_actual {};
};

} // namespace

MetricId goalMetricOf(LeakCause cause)
{
    switch (cause) {
    case LeakCause::LeadVolume:
        return MetricId::Leads;
    case LeakCause::Contact:
        return MetricId::ContactRate;
    case LeakCause::Appointment:
        return MetricId::AppointmentSetRate;
    case LeakCause::Show:
        return MetricId::ShowRate;
    case LeakCause::Close:
        return MetricId::CloseRateOfShows;
    default:
        return MetricId::Units;
    }
}

namespace {

/// One row: of whom the goals are is in the filter.
std::optional<LeakAnswer> wholeAgainstGoals(const FactTable& facts, const Query& query)
{
    const Period period = elapsedPart(query.period, query.today);
    if (period.isEmpty() || query.period == Period::all())
        return std::nullopt;
    LeakAnswer answer {
        .yardstick = LeakYardstick::Goals, .period = period, .against = period, .hasGross = false};
    CauseGoals goals;
    const auto causes = leakCauses(LeakYardstick::Goals, false);
    for (const LeakCause cause : causes) {
        auto& goal = goals[static_cast<std::size_t>(cause)];
        goal = goalOfDays(facts, goalMetricOf(cause), query.filter, period);
        if (!goal)
            answer.unchanged.push_back(cause);
    }
    if (answer.unchanged.size() == causes.size())
        return std::nullopt;
    const MonthFigures figures(facts, query, period);
    splitRows(answer, {{.before = WantedChain(figures, goals).make(), .after = figures.chain()}});
    answer.bySource.clear();
    // What is outside of the steps differs from the goals only by what the goal for units asks.
    LeakParts& parts = answer.total.split.cars;
    std::swap(parts[LeakCause::OutsideSteps], parts[LeakCause::UnitsGoal]);
    return answer;
}

/// Of each source, or each person, with goals for all days of the period.
std::vector<LeakRow> rowsOfGoalOwners(
    const FactTable& facts, const Query& query, Dimension dimension)
{
    std::set<QString> owners;
    for (const Goal& goal : facts.parts().goals) {
        if (goal.scope == goalScopeOf(dimension))
            owners.insert(goal.scopeKey);
    }
    std::vector<LeakRow> rows;
    for (const DimensionValue& member : dimensionValues(facts, dimension)) {
        if (!owners.contains(member.key))
            continue;
        Query ofMember = query;
        ofMember.filter = {{dimension, {member.key}}};
        if (auto answer = wholeAgainstGoals(facts, ofMember)) {
            answer->total.key = member;
            rows.push_back(std::move(answer->total));
        }
    }
    return rows;
}

} // namespace

std::optional<LeakAnswer> findLeaksAgainstGoals(const FactTable& facts, const Query& query)
{
    auto answer = wholeAgainstGoals(facts, query);
    if (answer && query.filter.empty()) {
        answer->bySource = rowsOfGoalOwners(facts, query, Dimension::Source);
        answer->byPerson = rowsOfGoalOwners(facts, query, Dimension::Person);
    }
    return answer;
}

} // namespace lotboard::metrics
