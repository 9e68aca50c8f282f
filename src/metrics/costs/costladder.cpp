#include "metrics/costs/costladder.h"

#include "metrics/engine.h"

#include <algorithm>

namespace lotboard::metrics {
namespace {

struct StepMetrics
{
    MetricId count {};
    MetricId cost {};
};

constexpr std::array steps {StepMetrics {MetricId::Leads, MetricId::CostPerLead},
    StepMetrics {MetricId::Contacted, MetricId::CostPerContact},
    StepMetrics {MetricId::AppointmentsSet, MetricId::CostPerAppointment},
    StepMetrics {MetricId::Shows, MetricId::CostPerShow},
    StepMetrics {MetricId::Units, MetricId::CostPerSale}};
static_assert(steps.size() == costStepCount);

std::vector<MetricId> ladderMetrics()
{
    std::vector<MetricId> metrics {
        MetricId::Spend, MetricId::LoadedSpend, MetricId::Gross, MetricId::SourceRoi};
    for (const StepMetrics& step : steps) {
        metrics.push_back(step.count);
        metrics.push_back(step.cost);
    }
    return metrics;
}

class RowMakerOfCosts
{
public:
    RowMakerOfCosts(const Query& query, CostKind kind) : m_query(query), m_kind(kind) { }

    CostRow rowOf(const ResultRow& from) const
    {
        CostRow row {.keys = from.keys, .spend = figure(from, spendOf(m_kind))};
        row.hasSpend = !row.spend.isNotAttributable && row.spend.numerator > 0;
        for (std::size_t step = 0; step < steps.size(); ++step)
            row.costs[step] = against(row, figure(from, steps[step].cost));
        row.roi = returnOf(row, figure(from, MetricId::SourceRoi), figure(from, MetricId::Gross));
        return row;
    }

private:
    const Figure& figure(const ResultRow& row, MetricId metric) const
    {
        const auto place = std::ranges::find(m_query.metrics, metric) - m_query.metrics.begin();
        return row.cells[static_cast<std::size_t>(place)].figure;
    }

    /// The catalog's cost, which is without labour, at the spend of the row.
    static Figure against(const CostRow& row, Figure cost)
    {
        cost.numerator = row.spend.numerator;
        cost.value.reset();
        if (row.hasSpend && *cost.denominator > 0)
            cost.value = cost.numerator / *cost.denominator;
        return cost;
    }

    static Figure returnOf(const CostRow& row, Figure roi, const Figure& gross)
    {
        if (roi.isWithheld)
            return roi;
        roi.numerator = gross.numerator - row.spend.numerator;
        roi.denominator = row.spend.numerator;
        roi.isTooFew = row.cost(CostStep::Sale).isTooFew; // It rests on the same sales.
        roi.value.reset();
        if (row.hasSpend)
            roi.value = roi.numerator / *roi.denominator;
        return roi;
    }

    const Query& m_query;
    CostKind m_kind;
};

} // namespace

MetricId countOf(CostStep step)
{
    return steps[static_cast<std::size_t>(step)].count;
}

MetricId costOf(CostStep step)
{
    return steps[static_cast<std::size_t>(step)].cost;
}

MetricId spendOf(CostKind kind)
{
    return kind == CostKind::Media ? MetricId::Spend : MetricId::LoadedSpend;
}

CostLadder costLadder(
    const FactTable& facts, const Query& query, CostKind kind, std::vector<Dimension> by)
{
    Query asked = query;
    asked.metrics = ladderMetrics();
    asked.by = std::move(by);
    asked.comparison = Comparison::None;
    CostLadder ladder {
        .kind = kind, .figures = std::make_shared<const ResultTable>(evaluate(facts, asked))};
    const RowMakerOfCosts maker(ladder.figures->query, kind);
    for (const ResultRow& row : ladder.figures->rows)
        ladder.rows.push_back(maker.rowOf(row));
    ladder.total = maker.rowOf(ladder.figures->total);
    return ladder;
}

} // namespace lotboard::metrics
