#include "dashboardsql.h"
#include "demofile.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"
#include "services/workspace.h"

#include <benchmark/benchmark.h>

#include <ctime>

namespace lotboard::metrics {
namespace {

/// A store of a million leads in a file, and the numbers made from it.
struct BigStore
{
    SystemClock clock {};
    QString path = demoFile(1'000'000);
    std::unique_ptr<Workspace> workspace {};
    std::unique_ptr<DashboardSql> sql {};

    BigStore()
    {
        auto opened = Workspace::open(path, clock);
        if (!opened || !(*opened)->loadFacts())
            return;
        workspace = *std::move(opened);
        sql = std::make_unique<DashboardSql>(path, workspace->store().calendar);
    }
};

double processSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// One part of the dashboard by the engine. `times_sql`: how many times as long SQL takes for the
/// same numbers, both in processor time of all threads; the file has been read before, and the
/// second of two runs counts. Fails if a number differs.
void partAgainstSql(benchmark::State& state, const std::vector<MetricId>& metrics,
    const std::vector<Dimension>& by, bool isMonth)
{
    static BigStore store;
    if (!store.sql) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    const FactTablePtr facts = store.workspace->facts();
    Query query;
    query.metrics = metrics;
    query.by = by;
    query.today = store.workspace->today();
    query.period = isMonth ? monthOf(addMonths(query.today, -1)) : Period::all();
    const std::string differs = difference(evaluate(*facts, query), store.sql->ask(query));
    if (!differs.empty()) {
        state.SkipWithError(differs.c_str());
        return;
    }
    const double before = processSeconds();
    benchmark::DoNotOptimize(store.sql->ask(query));
    const double begin = processSeconds();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(*facts, query));
    const double each = (processSeconds() - begin) / static_cast<double>(state.iterations());
    state.counters["sql_ms"] = 1000 * (begin - before);
    state.counters["times_sql"] = (begin - before) / each;
}

using enum MetricId;
const std::vector tiles {Leads, ContactRate, ShowRate, Units, Gross, Spend};
const std::vector funnel {Leads, Contacted, LeadsWithAppointment, AppointmentSetRate, Units};
const std::vector team {Units, Leads, ContactRate};
const std::vector sources {Leads, ContactRate, Units, Spend};
const std::vector series {Leads, Contacted, Units};
using By = std::vector<Dimension>;
const By total {};

BENCHMARK_CAPTURE(partAgainstSql, tilesOfMonth, tiles, total, true)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, funnelOfMonth, funnel, total, true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, teamOfMonth, team, By {Dimension::Person}, true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, sourcesOfMonth, sources, By {Dimension::Source}, true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, daysOfMonth, series, By {Dimension::Day}, true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, tilesOfAllTime, tiles, total, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, funnelOfAllTime, funnel, total, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, teamOfAllTime, team, By {Dimension::Person}, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, sourcesOfAllTime, sources, By {Dimension::Source}, false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(partAgainstSql, monthsOfAllTime, series, By {Dimension::Month}, false)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace lotboard::metrics
