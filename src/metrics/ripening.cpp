#include "metrics/ripening.h"

#include "metrics/dimensioncodes.h"
#include "metrics/facttabledata.h"
#include "metrics/resulttable.h"
#include "metrics/statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lotboard::metrics {

namespace {

constexpr int usualWindow = 90;
/// Postal codes and the like have many members with few leads each.
constexpr Code mostOwnCurves = 60;

/// Whether leads take it once, sooner or later.
bool isLaterStep(Measure measure)
{
    const MeasureRule& rule = ruleOf(measure);
    return isStreamOfLeads(rule.stream) && rule.stream != Stream::Received;
}

bool canRipen(const Formula& formula)
{
    if (formula.form == Form::Sum)
        return isLaterStep(formula.numerator);
    return formula.form == Form::Share && isLaterStep(formula.numerator)
        && (formula.denominator == Measure::Leads || isLaterStep(formula.denominator));
}

std::vector<Measure> stepsOf(const Query& query)
{
    std::vector<Measure> steps;
    for (const MetricId metric : query.metrics) {
        const Formula& formula = formulaOf(metric);
        if (!canRipen(formula))
            continue;
        for (const Measure measure : {formula.numerator, formula.denominator}) {
            if (isLaterStep(measure) && std::ranges::find(steps, measure) == steps.end())
                steps.push_back(measure);
        }
    }
    return steps;
}

/// Whether the rows of a question are such as may take longer or shorter than others; days and
/// hours are not.
bool canHaveOwnCurves(const FactTable& facts, const Query& query)
{
    return query.by.size() == 1 && !isMadeOfDays(query.by.front())
        && query.by.front() != Dimension::Hour
        && codeCount(facts, query.by.front()) <= mostOwnCurves;
}

/// Only the leads of one row.
Filter narrowed(Filter filter, const DimensionValue& row)
{
    const auto condition = std::ranges::find(filter, row.dimension, &FilterCondition::dimension);
    if (condition == filter.end())
        filter.push_back({.dimension = row.dimension, .keys = {row.key}});
    else
        condition->keys = {row.key};
    return filter;
}

Estimate around(double value, double variance, const Interval& possible)
{
    const double half = z95 * std::sqrt(variance);
    return {value,
        {std::clamp(value - half, possible.low, possible.high),
            std::clamp(value + half, possible.low, possible.high)}};
}

} // namespace

Ripening::Ripening(const FactTable& facts, const Query& query, const Period& period)
    : m_isGrouped(!query.by.empty())
    , m_window(query.windowDays.value_or(usualWindow))
{
    const auto oldest = std::max(period.first, query.today - std::chrono::days(m_window - 1));
    const auto latest = std::min(period.last, query.today);
    const std::vector<Measure> steps = stepsOf(query);
    if (query.basis != DateBasis::Lead || steps.empty() || oldest > latest)
        return;
    for (const Measure step : steps) {
        auto curve = facts.lagCurves().of(facts, step, query.filter, query.today);
        if (curve->longestSeen >= m_window)
            m_steps.push_back({step, std::move(curve)});
    }
    if (m_steps.empty())
        return;
    // No window: nobody is older than it, and days can be taken whole.
    Query young = query;
    young.windowDays.reset();
    Wanted wanted {steps, {}};
    wanted.measures.push_back(Measure::Leads);
    for (auto day = oldest; day <= latest; day += std::chrono::days(1)) {
        Day& made = m_days.emplace_back(static_cast<int>((query.today - day).count()),
            Selection(facts, young, Period {day, day}), std::nullopt);
        made.sums.emplace(facts, made.selection, query.by, wanted, young);
    }
    if (canHaveOwnCurves(facts, query))
        addCurvesOfRows(facts, query);
}

void Ripening::addCurvesOfRows(const FactTable& facts, const Query& query)
{
    std::set<Code> rows;
    for (const Day& day : m_days) {
        for (const GroupKey& key : day.sums->groups())
            rows.insert(key.front());
    }
    rows.erase(noCode);
    for (const Code row : rows) {
        const Filter filter = narrowed(query.filter, valueOf(facts, query.by.front(), row));
        for (Step& step : m_steps) {
            auto curve = facts.lagCurves().of(facts, step.measure, filter, query.today);
            if (curve->longestSeen >= m_window)
                step.ofRows.emplace(row, std::move(curve));
        }
    }
}

const LagCurve& Ripening::curveOf(const Step& step, const GroupKey& key) const
{
    const auto own = step.ofRows.find(key.front());
    return own == step.ofRows.end() ? *step.curve : *own->second;
}

const Ripening::Step* Ripening::stepOf(Measure measure) const
{
    const auto found = std::ranges::find(m_steps, measure, &Step::measure);
    return found == m_steps.end() ? nullptr : &*found;
}

std::int64_t Ripening::amountOf(const Day& day, Measure measure, const GroupKey& key) const
{
    const auto group = m_isGrouped ? day.sums->find(key) : std::optional<std::size_t>(0);
    return group ? day.sums->amount(measure, *group) : 0;
}

bool Ripening::hasYoungLead(const GroupKey& key) const
{
    return std::ranges::any_of(
        m_days, [&](const Day& day) { return amountOf(day, Measure::Leads, key) > 0; });
}

Ripening::Growth Ripening::growthOf(const Step& step, const GroupKey& key) const
{
    Growth growth;
    const LagCurve& curve = curveOf(step, key);
    double error = 0; // Of the curve, which errs for all ages at once.
    for (const Day& day : m_days) {
        const auto waiting = static_cast<double>(
            amountOf(day, Measure::Leads, key) - amountOf(day, step.measure, key));
        if (waiting <= 0)
            continue;
        const LagCurve::Chance chance = curve.chance(day.age, m_window);
        growth.count += waiting * chance.ofStep;
        growth.variance += waiting * chance.ofStep * (1 - chance.ofStep);
        growth.most += waiting;
        error += waiting * chance.error;
    }
    growth.variance += error * error;
    return growth;
}

std::optional<Estimate> Ripening::expected(
    MetricId metric, const GroupKey& key, const Figure& figure) const
{
    const Formula& formula = formulaOf(metric);
    const Step* step = stepOf(formula.numerator);
    if (!step || !canRipen(formula) || !hasYoungLead(key))
        return std::nullopt;
    const Growth growth = growthOf(*step, key);
    const double count = figure.numerator + growth.count;
    if (formula.form == Form::Sum)
        return around(count, growth.variance, {figure.numerator, figure.numerator + growth.most});

    const Step* whole = stepOf(formula.denominator);
    if (isLaterStep(formula.denominator) && !whole)
        return std::nullopt;
    const Growth wholeGrowth = whole ? growthOf(*whole, key) : Growth {};
    const double wholeCount = *figure.denominator + wholeGrowth.count;
    if (wholeCount <= 0)
        return std::nullopt;
    const double share = std::min(1.0, count / wholeCount);
    // As if both grew without one another: as a part grows with its whole, that errs on the wide
    // side.
    const double variance
        = (growth.variance + share * share * wholeGrowth.variance) / (wholeCount * wholeCount);
    return around(share, variance, {whole ? 0 : figure.numerator / wholeCount, 1});
}

} // namespace lotboard::metrics
