#include "services/leaks/yardsticks.h"

#include "metrics/dimensioncodes.h"
#include "metrics/engine.h"
#include "metrics/leaks/goalleaks.h"
#include "metrics/leaks/stepcounts.h"
#include "services/plans/planfindings.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lotboard {
namespace {

using namespace metrics;

/// By the key of the source; empty: none.
using StepsBySource = std::map<QString, StepCounts>;

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

StepsBySource frozenSteps(const Baseline& baseline)
{
    StepsBySource steps;
    for (const MetricId metric : stepRates()) {
        const FrozenFigure* figure = frozenFigureOf(baseline, metric);
        if (!figure)
            continue;
        for (const FrozenPart& part : figure->sources)
            addSteps(steps[part.key], metric, part.numerator, part.denominator);
    }
    return steps;
}

/// The same of the facts: the leads of the period, as far as they got within the window.
StepsBySource currentSteps(
    const FactTable& facts, const Query& asked, const Period& period, int windowDays)
{
    const ResultTable table = evaluate(facts,
        {.metrics = stepRates(),
            .by = {Dimension::Source},
            .period = period,
            .basis = DateBasis::Lead,
            .windowDays = windowDays,
            .filter = asked.filter,
            .today = asked.today});
    StepsBySource steps;
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

std::vector<LeakRow> rowsOfSources(
    const FactTable& facts, const StepsBySource& before, const StepsBySource& after, double factor)
{
    std::map<QString, LeakRow> rows;
    for (const auto& [key, steps] : before)
        rows[key].before = chainOf(scaled(steps, factor));
    for (const auto& [key, steps] : after)
        rows[key].after = chainOf(steps);
    const std::vector<DimensionValue> known = dimensionValues(facts, Dimension::Source);
    std::vector<LeakRow> sources;
    for (auto& [key, row] : rows) {
        const auto found = std::ranges::find(known, key, &DimensionValue::key);
        row.key = found == known.end() ? DimensionValue {Dimension::Source, key, key} : *found;
        sources.push_back(std::move(row));
    }
    return sources;
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
    const Period period = settledPart(query.period, closed->windowDays, query.today);
    if (period.isEmpty() || query.period == Period::all())
        return cannotCompare(QT_TRANSLATE_NOOP("Error",
            "No lead of this period has had the 30 days that a baseline gives its leads. Choose an "
            "earlier or a longer period, such as the last 90 days."));
    LeakAnswer answer {.yardstick = LeakYardstick::Baseline,
        .period = period,
        .against = closed->period,
        .daysAfter = closed->windowDays,
        .hasGross = false};
    const double factor
        = static_cast<double>(period.dayCount()) / static_cast<double>(closed->period.dayCount());
    splitRows(answer,
        rowsOfSources(facts, frozenSteps(baseline),
            currentSteps(facts, query, period, closed->windowDays), factor));
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
