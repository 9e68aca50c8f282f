#include "metrics/costs/unsoldsources.h"

#include "metrics/engine.h"

#include <algorithm>
#include <cmath>

namespace lotboard::metrics {
namespace {

constexpr double mayBeChance = 0.05;
constexpr double fewestExpected = 0.5; ///< Sales; less is as good as none.

/// The close rates of the leads received in the period, by source.
ResultTable closeRatesOf(const FactTable& facts, const Query& query)
{
    Query cohort = query;
    cohort.basis = DateBasis::Lead;
    cohort.comparison = Comparison::None;
    cohort.metrics = {MetricId::CloseRate};
    cohort.by = {Dimension::Source};
    return evaluate(facts, cohort);
}

double closeRateOfOthers(const Figure& all, const Figure& own)
{
    const double leads = *all.denominator - *own.denominator;
    return leads > 0 ? (all.numerator - own.numerator) / leads : 0;
}

UnsoldReason reasonOf(const UnsoldSource& source, double usualRate)
{
    if (source.leads == 0)
        return UnsoldReason::NoLeads;
    if (source.stillExpected >= fewestExpected)
        return UnsoldReason::YoungLeads;
    return std::pow(1 - usualRate, source.leads) >= mayBeChance ? UnsoldReason::FewLeads
                                                                : UnsoldReason::None;
}

UnsoldSource unsoldSource(const CostRow& row, const ResultTable& closeRates)
{
    UnsoldSource unsold {.source = row.keys.front(), .spend = row.spend.numerator};
    const auto found = std::ranges::find_if(
        closeRates.rows, [&](const ResultRow& line) { return line.keys.front() == unsold.source; });
    double usualRate = 0;
    if (found != closeRates.rows.end()) {
        const Figure& own = found->cells.front().figure;
        usualRate = closeRateOfOthers(closeRates.total.cells.front().figure, own);
        unsold.leads = *own.denominator;
        unsold.usualSales = usualRate * unsold.leads;
        if (own.expected)
            unsold.stillExpected = own.expected->value * unsold.leads - own.numerator;
    }
    unsold.reason = reasonOf(unsold, usualRate);
    return unsold;
}

} // namespace

std::vector<UnsoldSource> unsoldSources(const FactTable& facts, const Query& query, CostKind kind)
{
    const CostLadder ladder = costLadder(facts, query, kind);
    const ResultTable closeRates = closeRatesOf(facts, query);
    std::vector<UnsoldSource> unsold;
    for (const CostRow& row : ladder.rows) {
        if (row.hasSpend && *row.cost(CostStep::Sale).denominator <= 0)
            unsold.push_back(unsoldSource(row, closeRates));
    }
    std::ranges::stable_sort(unsold, std::ranges::greater {}, &UnsoldSource::spend);
    return unsold;
}

} // namespace lotboard::metrics
