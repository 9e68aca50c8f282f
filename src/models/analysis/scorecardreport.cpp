#include "models/analysis/scorecardreport.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::DateBasis;
using metrics::DimensionValue;
using metrics::MetricId;

constexpr std::size_t leadsCell = 0;
constexpr std::size_t rateCell = 1;
/// Where the question has no window: what still happens later is little.
constexpr int daysToRipen = 90;

std::optional<std::size_t> rowOfPerson(
    const metrics::ResultTable& table, const DimensionValue& person)
{
    const auto row = std::ranges::find_if(
        table.rows, [&](const metrics::ResultRow& line) { return line.keys.front() == person; });
    if (row == table.rows.end())
        return {};
    return static_cast<std::size_t>(row - table.rows.begin());
}

std::optional<FigureReference> figureOfPerson(
    const metrics::ResultTable& table, const DimensionValue& person, std::size_t metric)
{
    const auto row = rowOfPerson(table, person);
    return row ? std::optional(figureReference(table, metric, *row)) : std::nullopt;
}

} // namespace

double ScorecardReport::leadsOf(const DimensionValue& person) const
{
    const auto row = rowOfPerson(*figures, person);
    return row ? figures->rows[*row].cells[leadsCell].figure.numerator : 0;
}

std::optional<FigureReference> ScorecardReport::leadsFigure(const DimensionValue& person) const
{
    return figureOfPerson(*figures, person, leadsCell);
}

std::optional<FigureReference> ScorecardReport::rateFigure(const DimensionValue& person) const
{
    return figureOfPerson(*figures, person, rateCell);
}

ScorecardReport reportScorecards(
    const metrics::FactTable& facts, const metrics::Query& query, MetricId rate)
{
    metrics::Query cohort = query;
    cohort.basis = DateBasis::Lead;
    cohort.comparison = metrics::Comparison::None;
    cohort.metrics = {MetricId::Leads, rate};
    cohort.by = {metrics::Dimension::Person};
    const auto ripe = cohort.today - std::chrono::days(cohort.windowDays.value_or(daysToRipen));
    return {.rate = rate,
        .cards = metrics::scorecards(facts, cohort, rate),
        .figures = std::make_shared<const metrics::ResultTable>(metrics::evaluate(facts, cohort)),
        .isYoung = cohort.period.first <= cohort.today && cohort.period.last > ripe,
        .style = {.currency = metrics::storeOf(facts).currency}};
}

} // namespace lotboard
