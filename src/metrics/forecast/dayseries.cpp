#include "metrics/forecast/dayseries.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "metrics/measure.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

using namespace std::chrono;

Period DaySeries::period() const
{
    return {first, first + days(static_cast<std::int64_t>(amounts.size()) - 1)};
}

double DaySeries::amountOn(sys_days day) const
{
    return period().contains(day) ? amounts[static_cast<std::size_t>((day - first).count())] : 0;
}

double DaySeries::sum(const Period& wanted) const
{
    const Period both = intersection(wanted, period());
    if (both.isEmpty())
        return 0;
    const auto from = amounts.begin() + (both.first - first).count();
    return std::accumulate(from, from + both.dayCount(), 0.0);
}

std::optional<sys_days> DaySeries::firstAmount() const
{
    const auto found = std::ranges::find_if(amounts, [](double amount) { return amount != 0; });
    if (found == amounts.end())
        return std::nullopt;
    return first + days(found - amounts.begin());
}

bool hasPace(MetricId metric)
{
    const Formula& formula = formulaOf(metric);
    return formula.form == Form::Sum && ruleOf(formula.numerator).stream != Stream::Spend;
}

std::optional<DaySeries> daySeries(
    const FactTable& facts, MetricId metric, const Filter& filter, sys_days today)
{
    if (!hasPace(metric))
        return std::nullopt;
    const Period covered = coveredPeriod(facts);
    const sys_days begin = covered.isEmpty() ? today : std::min(covered.first, today);
    const Period asked {begin, today};
    const ResultTable table = evaluate(facts,
        {.metrics = {metric},
            .by = {Dimension::Day},
            .period = asked,
            .filter = filter,
            .today = today});
    if (table.total.cells.front().figure.isWithheld)
        return std::nullopt;

    DaySeries series {begin, {}, definitionOf(metric).unit == Unit::Count};
    const Period whole {begin, monthOf(today).last};
    series.amounts.resize(static_cast<std::size_t>(whole.dayCount()), 0.0);
    for (const ResultRow& row : table.rows) {
        const auto day = parseIsoDate(row.keys.front().key);
        if (day && asked.contains(*day))
            series.amounts[static_cast<std::size_t>((*day - begin).count())]
                = row.cells.front().figure.numerator;
    }
    return series;
}

} // namespace lotboard::metrics
