#include "metrics/engine.h"

#include "models/dashboard/dashboardanswer.h"
#include "syntheticfeed.h"

#include <benchmark/benchmark.h>

namespace lotboard::metrics {

namespace {

const FactTablePtr& bigTable()
{
    static const FactTablePtr table = buildFactTable(syntheticFeed({}));
    return table;
}

Query questionFor(const Period& period, DateBasis basis)
{
    Query base;
    base.period = period;
    base.basis = basis;
    base.comparison = Comparison::PreviousPeriod;
    base.today = syntheticToday();
    return base;
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

/// All that the screen asks for: tiles with comparison and a line by day, week or month, the
/// funnel on both bases, the team, the sources, and the pace of the month.
void dashboardOf(benchmark::State& state, const Period& period, DateBasis basis,
    Comparison comparison = Comparison::PreviousPeriod)
{
    const FactTable& facts = *bigTable();
    Query base = questionFor(period, basis);
    base.comparison = comparison;
    for (auto _ : state)
        benchmark::DoNotOptimize(answerDashboard(facts, base));
}
const Period month = monthOf(syntheticToday());
/// The month to date, on its 21st.
const Period sameDays {month.first, month.first + std::chrono::days(20)};
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

BENCHMARK_CAPTURE(
    dashboardOf, sameDaysByEvent, sameDays, DateBasis::Event, Comparison::SameDaysLastMonth)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// One of its parts by itself.
void partOf(
    benchmark::State& state, const std::vector<MetricId>& metrics, const std::vector<Dimension>& by)
{
    Query query = questionFor(month, DateBasis::Event);
    query.metrics = metrics;
    query.by = by;
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(*bigTable(), query));
}
BENCHMARK_CAPTURE(partOf, tiles, dashboard::tileMetrics(), {})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partOf, days, dashboard::tileMetrics(), {Dimension::Day})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partOf, team, dashboard::teamMetrics(), {Dimension::Person})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partOf, sources, dashboard::sourceMetrics(), {Dimension::Source})
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace lotboard::metrics
