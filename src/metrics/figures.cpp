#include "metrics/figures.h"

#include "metrics/statistics/medians.h"
#include "metrics/statistics/rates.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {

namespace {

bool isSpend(Measure measure)
{
    return ruleOf(measure).stream == Stream::Spend;
}

/// Whether a window changes what the measure counts.
bool isStep(Measure measure)
{
    return measure != Measure::LeadsReceived && measure != Measure::Leads && !isSpend(measure);
}

double inUnits(Measure measure, std::int64_t amount)
{
    return static_cast<double>(amount) / amountScale(ruleOf(measure).amount);
}

bool isTooFew(const Figure& figure)
{
    if (static_cast<double>(fewestCases) > *figure.denominator)
        return true;
    return figure.interval && figure.interval->high - figure.interval->low > widestInterval;
}

void divide(Figure& figure)
{
    if (*figure.denominator > 0)
        figure.value = figure.numerator / *figure.denominator;
}

void makeShare(Figure& figure)
{
    divide(figure);
    figure.isAboveWhole = figure.numerator > *figure.denominator && figure.value.has_value();
    if (figure.value && !figure.isAboveWhole)
        figure.interval = wilsonInterval({figure.numerator, *figure.denominator});
    figure.isTooFew = isTooFew(figure);
}

/// The ranks whose mean is the quantile: of a median of an even number the two in the middle;
/// other percentiles by the nearest rank.
RankInterval ranksOfQuantile(std::int64_t cases, double quantile)
{
    if (quantile == 0.5)
        return {(cases + 1) / 2, cases / 2 + 1};
    const auto nearest
        = static_cast<std::int64_t>(std::ceil(static_cast<double>(cases) * quantile));
    return {nearest, nearest};
}

void makeQuantile(Figure& figure, const Formula& formula, const ValueRuns& values)
{
    figure.isTooFew = figure.cases < fewestCases;
    if (figure.cases == 0)
        return;
    // Those that still wait stand after all that have a value.
    const std::int64_t known = values.count();
    const RankInterval middle = ranksOfQuantile(figure.cases, formula.quantile);
    figure.isStillWaiting = middle.high > known;
    if (figure.isStillWaiting)
        return;
    const auto around = quantileRanks(figure.cases, formula.quantile);
    if (!around || around->high > known) {
        const auto found = values.valuesAt(std::array {middle.low, middle.high});
        figure.value = (static_cast<double>(found[0]) + found[1]) / 2;
        return;
    }
    const auto found
        = values.valuesAt(std::array {around->low, middle.low, middle.high, around->high});
    figure.value = (static_cast<double>(found[1]) + found[2]) / 2;
    figure.interval = Interval {static_cast<double>(found[0]), static_cast<double>(found[3])};
}

ValueColumn valueColumnOf(const Formula& formula)
{
    return {ruleOf(formula.numerator).stream, formula.value};
}

template<class T>
void addOnce(std::vector<T>& list, const T& value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

} // namespace

Wanted wantedFor(const Query& query)
{
    Wanted wanted;
    for (const MetricId metric : query.metrics) {
        const Formula& formula = formulaOf(metric);
        if (formula.form == Form::Goal)
            continue;
        addOnce(wanted.measures, formula.numerator);
        addOnce(wanted.measures, formula.denominator);
        if (formula.form == Form::Quantile)
            addOnce(wanted.values, valueColumnOf(formula));
    }
    // Whether a cohort is ripe is told by its leads.
    if (query.basis == DateBasis::Lead && query.windowDays && !wanted.measures.empty())
        addOnce(wanted.measures, Measure::Leads);
    return wanted;
}

Figure figureOf(MetricId metric, const Aggregation& sums, std::size_t group)
{
    const Formula& formula = formulaOf(metric);
    Figure figure;
    const auto numerator = sums.amount(formula.numerator, group);
    figure.numerator = inUnits(formula.numerator, numerator);
    figure.cases = static_cast<std::int64_t>(figure.numerator);
    if (formula.form != Form::Sum) {
        figure.denominator = inUnits(formula.denominator, sums.amount(formula.denominator, group));
        figure.cases = static_cast<std::int64_t>(*figure.denominator);
    }
    switch (formula.form) {
    case Form::Sum:
        figure.value = figure.numerator;
        break;
    case Form::Share:
        makeShare(figure);
        break;
    case Form::Average:
        divide(figure);
        figure.isTooFew = isTooFew(figure);
        break;
    case Form::Quantile:
        makeQuantile(figure, formula, sums.values(valueColumnOf(formula), group));
        break;
    case Form::Return:
        figure.numerator -= *figure.denominator;
        divide(figure);
        break;
    case Form::Goal:
        break;
    }
    const bool isStepMetric = isStep(formula.numerator) || isStep(formula.denominator);
    const bool restsOnDue
        = formula.denominator == Measure::AppointmentsDue && formula.form == Form::Share;
    figure.isUnripe = (isStepMetric && sums.hasYoungLead(group))
        || (restsOnDue && sums.hasAppointmentToCome(group));
    return figure;
}

Figure emptyFigure(MetricId metric)
{
    const Form form = formulaOf(metric).form;
    Figure figure;
    if (form == Form::Sum)
        figure.value = 0;
    else if (form != Form::Goal)
        figure.denominator = 0;
    figure.isTooFew = form == Form::Share || form == Form::Average || form == Form::Quantile;
    return figure;
}

bool lacksAttribution(const FactTable& facts, const Query& query, MetricId metric)
{
    const Formula& formula = formulaOf(metric);
    if (!isSpend(formula.numerator) && !isSpend(formula.denominator))
        return false;
    const auto isMeaningless
        = [&facts](Dimension dimension) { return !isSpendAttributable(facts, dimension); };
    return std::ranges::any_of(query.by, isMeaningless)
        || std::ranges::any_of(query.filter, isMeaningless, &FilterCondition::dimension);
}

} // namespace lotboard::metrics
