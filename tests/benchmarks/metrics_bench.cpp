#include "metrics/engine.h"

#include "syntheticfeed.h"

#include <benchmark/benchmark.h>

namespace lotboard::metrics {

namespace {

const FactTablePtr& bigTable()
{
    static const FactTablePtr table = buildFactTable(syntheticFeed({}));
    return table;
}

/// What the dashboard asks: tiles with comparison and a daily line, the funnel, units by day, the
/// team and the sources.
std::vector<Query> dashboard(const Period& period, DateBasis basis)
{
    Query base;
    base.period = period;
    base.basis = basis;
    base.comparison = Comparison::PreviousPeriod;
    base.today = syntheticToday();
    const std::vector<MetricId> tiles {MetricId::Leads, MetricId::ContactRate,
        MetricId::ResponseTime, MetricId::AppointmentSetRate, MetricId::ShowRate, MetricId::Units,
        MetricId::Gross};
    std::vector<Query> queries;
    const auto ask = [&](std::vector<MetricId> metrics, std::vector<Dimension> by) {
        Query query = base;
        query.metrics = std::move(metrics);
        query.by = std::move(by);
        queries.push_back(query);
    };
    ask(tiles, {});
    ask(tiles, {Dimension::Day});
    ask({MetricId::Leads, MetricId::Contacted, MetricId::LeadsWithAppointment, MetricId::Shows,
            MetricId::Units},
        {});
    ask({MetricId::Units}, {Dimension::Day});
    ask({MetricId::Leads, MetricId::ContactRate, MetricId::ResponseTime, MetricId::AppointmentsSet,
            MetricId::ShowRate, MetricId::CloseRate, MetricId::Units, MetricId::Gross},
        {Dimension::Person});
    ask({MetricId::Leads, MetricId::ContactRate, MetricId::AppointmentRateOfLeads,
            MetricId::CloseRate, MetricId::Units, MetricId::Spend, MetricId::CostPerSale,
            MetricId::SourceRoi},
        {Dimension::Source});
    return queries;
}

void buildTable(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(buildFactTable(syntheticFeed({})));
}
BENCHMARK(buildTable)->Unit(benchmark::kMillisecond)->Iterations(2);

void onlyTheFeed(benchmark::State& state)
{
    struct Nothing final : FactSink
    {
        void names(const FactNames&) override { }
        void lead(const LeadFact& fact) override { sum += fact.id.value; }
        void communication(const CommunicationFact& fact) override { sum += fact.id.value; }
        void appointment(const AppointmentFact& fact) override { sum += fact.id.value; }
        void show(const ShowFact& fact) override { sum += fact.id.value; }
        void sale(const SaleFact& fact) override { sum += fact.id.value; }
        void spend(const Spend& spend) override { sum += spend.id.value; }
        void goal(const Goal&) override { }
        std::int64_t sum = 0;
    };
    for (auto _ : state) {
        Nothing sink;
        syntheticFeed({})(sink);
        benchmark::DoNotOptimize(sink.sum);
    }
}
BENCHMARK(onlyTheFeed)->Unit(benchmark::kMillisecond)->Iterations(2);

void patchOneLead(benchmark::State& state)
{
    const LeadId lead {state.range(0)};
    const FactFeed feed = syntheticFeed({}, lead);
    const FactTablePtr table = bigTable();
    for (auto _ : state)
        benchmark::DoNotOptimize(patchFactTable(table, std::vector {lead}, feed));
}
BENCHMARK(patchOneLead)->Arg(999'990)->Arg(500'000)->Unit(benchmark::kMillisecond);

void dashboardOf(benchmark::State& state, const Period& period, DateBasis basis)
{
    const FactTable& facts = *bigTable();
    const auto queries = dashboard(period, basis);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateAll(facts, queries));
}
const Period month = monthOf(syntheticToday());
BENCHMARK_CAPTURE(dashboardOf, allTimeByEvent, Period::all(), DateBasis::Event)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(dashboardOf, allTimeByLead, Period::all(), DateBasis::Lead)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(dashboardOf, monthByEvent, month, DateBasis::Event)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(dashboardOf, monthByLead, month, DateBasis::Lead)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(
    dashboardOf, yearByEvent, yearOf(syntheticToday() - std::chrono::days(400)), DateBasis::Event)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// Each query of the dashboard by itself.
void oneQuery(benchmark::State& state, const Period& period)
{
    const FactTable& facts = *bigTable();
    const Query query
        = dashboard(period, DateBasis::Event)[static_cast<std::size_t>(state.range(0))];
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(facts, query));
}
BENCHMARK_CAPTURE(oneQuery, allTime, Period::all())
    ->DenseRange(0, 5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(oneQuery, month, month)->DenseRange(0, 5)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lotboard::metrics
