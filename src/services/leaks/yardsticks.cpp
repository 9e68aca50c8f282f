#include "services/leaks/yardsticks.h"

#include "metrics/dimensioncodes.h"
#include "metrics/engine.h"
#include "metrics/leaks/goalleaks.h"
#include "metrics/leaks/stepcounts.h"
#include "metrics/withheld.h"
#include "services/plans/planfindings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace lotboard {
namespace {

using namespace metrics;

constexpr std::chrono::days ripeDays {30}; ///< Shown where nothing of a period is ripe.

/// By the key of the source or the person; empty: none.
using StepsByKey = std::map<QString, StepCounts>;

Error cannotCompare(const char* sentence)
{
    return {Error::Code::InvalidInput, {QCoreApplication::translate("Error", sentence)}, {}};
}

const FrozenFigure* frozenFigureOf(const Baseline& baseline, MetricId metric)
{
    const QLatin1String id(definitionOf(metric).id);
    const auto found = std::ranges::find_if(
        baseline.figures, [id](const FrozenFigure& figure) { return figure.metric == id; });
    return found == baseline.figures.end() || found->period.isEmpty() ? nullptr : &*found;
}

/// Writes down what one of the three rates that hold all steps says of them.
void addSteps(StepCounts& steps, MetricId metric, double numerator, double denominator)
{
    switch (metric) {
    case MetricId::AppointmentSetRate:
        steps.contacted = denominator;
        steps.appointed = numerator;
        break;
    case MetricId::CloseRateOfShows:
        steps.showed = denominator;
        steps.soldShowed = numerator;
        break;
    default:
        steps.leads = denominator;
        steps.sold = numerator;
        break;
    }
}

std::vector<MetricId> stepRates()
{
    return {MetricId::AppointmentSetRate, MetricId::CloseRateOfShows, MetricId::CloseRate};
}

StepsByKey frozenSteps(const Baseline& baseline, std::vector<FrozenPart> FrozenFigure::*parts)
{
    StepsByKey steps;
    for (const MetricId metric : stepRates()) {
        const FrozenFigure* figure = frozenFigureOf(baseline, metric);
        if (!figure)
            continue;
        for (const FrozenPart& part : figure->*parts)
            addSteps(steps[part.key], metric, part.numerator, part.denominator);
    }
    return steps;
}

/// The same of the facts: the leads of the period, as far as they got within the window.
StepsByKey currentSteps(const FactTable& facts, Query query, Dimension by)
{
    query.metrics = stepRates();
    query.by = {by};
    const ResultTable table = evaluate(facts, query);
    StepsByKey steps;
    for (const ResultRow& row : table.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            const Figure& figure = row.cells[at].figure;
            addSteps(steps[row.keys.front().key], table.query.metrics[at], figure.numerator,
                figure.denominator.value_or(0));
        }
    }
    return steps;
}

StepCounts scaled(StepCounts steps, double factor)
{
    for (double* count : {&steps.leads, &steps.contacted, &steps.appointed, &steps.showed,
             &steps.soldShowed, &steps.sold})
        *count *= factor;
    return steps;
}

/// Gross for each car sold, in a baseline and since.
struct GrossPerCar
{
    double before = 0;
    double after = 0;
};

/// The chain of `steps`, each car of it at the same gross.
ChainCounts chainWithGross(const StepCounts& steps, double grossPerCar)
{
    ChainCounts chain = chainOf(steps);
    for (CarSum* sum : {&chain.sold, &chain.outside})
        sum->gross = sum->cars * grossPerCar;
    return chain;
}

/// Holds the leads of a period against those that a baseline was frozen of.
class BaselineLeaks
{
public:
    /// `query` asks for leads on their date, as far as they got within the window.
    BaselineLeaks(
        const FactTable& facts, Query query, const Baseline& baseline, const FrozenFigure& closed)
        : m_facts(facts)
        , m_query(std::move(query))
        , m_baseline(baseline)
        , m_closed(closed)
        , m_factor(static_cast<double>(m_query.period.dayCount())
              / static_cast<double>(closed.period.dayCount()))
    {
    }

    LeakAnswer make() const
    {
        LeakAnswer answer {.yardstick = LeakYardstick::Baseline,
            .period = m_query.period,
            .against = m_closed.period,
            .daysAfter = m_closed.windowDays};
        const auto gross = grossPerCar();
        answer.hasGross = gross.has_value();
        splitRows(answer,
            rowsBy(Dimension::Source, &FrozenFigure::sources, gross.value_or(GrossPerCar {})));
        if (!m_closed.people.empty())
            splitPeople(answer, rowsBy(Dimension::Person, &FrozenFigure::people, {}));
        forgetGrossOfRows(answer); // Each car of them at the gross of all would be made up.
        return answer;
    }

private:
    std::optional<GrossPerCar> grossPerCar() const
    {
        const FrozenFigure* frozen = frozenFigureOf(m_baseline, MetricId::GrossPerUnit);
        if (!frozen || isWithheld(m_facts, m_query, MetricId::GrossPerUnit, {}))
            return std::nullopt;
        Query query = m_query;
        query.metrics = {MetricId::GrossPerUnit, MetricId::CloseRate};
        const auto now = evaluate(m_facts, query).total.cells;
        const auto perCar = [](double gross, double cars) { return cars > 0 ? gross / cars : 0; };
        return GrossPerCar {perCar(frozen->numerator, m_closed.numerator),
            perCar(now[0].figure.numerator, now[1].figure.numerator)};
    }

    std::vector<LeakRow> rowsBy(Dimension dimension, std::vector<FrozenPart> FrozenFigure::*parts,
        const GrossPerCar& gross) const
    {
        std::map<QString, LeakRow> rows;
        for (const auto& [key, steps] : frozenSteps(m_baseline, parts))
            rows[key].before = chainWithGross(scaled(steps, m_factor), gross.before);
        for (const auto& [key, steps] : currentSteps(m_facts, m_query, dimension))
            rows[key].after = chainWithGross(steps, gross.after);
        const std::vector<DimensionValue> known = dimensionValues(m_facts, dimension);
        std::vector<LeakRow> named;
        for (auto& [key, row] : rows) {
            const auto found = std::ranges::find(known, key, &DimensionValue::key);
            row.key = found == known.end() ? DimensionValue {dimension, key, key} : *found;
            named.push_back(std::move(row));
        }
        return named;
    }

    const FactTable& m_facts;
    const Query m_query;
    const Baseline& m_baseline;
    const FrozenFigure& m_closed;
    double m_factor = 1; ///< From the days of the baseline to those of the period.
};

/// The last days whose leads have had `windowDays`.
Period lastRipeDays(int windowDays, std::chrono::sys_days today)
{
    const auto last = settledPart({today, today}, windowDays, today).last;
    return {last - ripeDays + std::chrono::days(1), last};
}

} // namespace

Result<LeakAnswer> leaksAgainstBaseline(
    const FactTable& facts, const Query& query, const Baseline& baseline)
{
    const FrozenFigure* closed = frozenFigureOf(baseline, MetricId::CloseRate);
    if (!closed)
        return cannotCompare(QT_TRANSLATE_NOOP("Error",
            "No lead of this baseline had 30 days when it was frozen: it knows nothing of sales. "
            "Choose another one."));
    if (!areSameLeads(query.filter, leadsOf(baseline).filter))
        return cannotCompare(QT_TRANSLATE_NOOP("Error",
            "This baseline is of other leads than the filter lets through. Set the filter that it "
            "was frozen with, or choose another baseline."));
    if (query.period == Period::all())
        return cannotCompare(QT_TRANSLATE_NOOP("Error",
            "A baseline is scaled to as many days as the period has, and all time has no number of "
            "days. Choose a period, such as the last 90 days."));
    const Period ripe = settledPart(query.period, closed->windowDays, query.today);
    const Query leads {
        .period = ripe.isEmpty() ? lastRipeDays(closed->windowDays, query.today) : ripe,
        .basis = DateBasis::Lead,
        .windowDays = closed->windowDays,
        .filter = query.filter,
        .today = query.today};
    LeakAnswer answer = BaselineLeaks(facts, leads, baseline, *closed).make();
    if (ripe.isEmpty())
        answer.asked = query.period;
    return answer;
}

Result<LeakAnswer> leaksAgainstGoals(const FactTable& facts, const Query& query)
{
    if (auto answer = findLeaksAgainstGoals(facts, query))
        return *std::move(answer);
    return cannotCompare(QT_TRANSLATE_NOOP("Error",
        "There are no goals for all days of this period. Set one for leads, units, or the rates of "
        "contact, appointment, show or close of shows, on the page “Goals & pace”; with a filter, "
        "for the one person, team or source that it lets through."));
}

} // namespace lotboard
