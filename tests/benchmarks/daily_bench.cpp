#include "demofile.h"

#include "metrics/engine.h"
#include "models/leads/leadcalls.h"
#include "models/leads/leadexport.h"
#include "services/lead/leadservice.h"
#include "services/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace lotboard {
namespace {

constexpr std::int64_t bigStore = 1'000'000;

std::unique_ptr<Workspace> openLoaded(const QString& path, const Clock& clock)
{
    auto opened = Workspace::open(path, clock);
    if (!opened || !(*opened)->loadFacts())
        return nullptr;
    return *std::move(opened);
}

/// From "they answered" to a saved communication and the tiles of the month computed anew, a
/// thousand times over leads of all ages; p99_ms is what 99 of a hundred stay below.
void logOneCommunication(benchmark::State& state)
{
    const SystemClock clock;
    const auto workspace = openLoaded(copyOfDemoFile(bigStore), clock);
    if (!workspace) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    LeadService leads(*workspace);
    const auto listed = leads.list(Session::manager(), {}, {});
    if (!listed) {
        state.SkipWithError("the leads were not listed");
        return;
    }
    metrics::Query query;
    query.today = workspace->today();
    query.period = monthOf(query.today);
    query.metrics = {metrics::MetricId::Leads, metrics::MetricId::ContactRate,
        metrics::MetricId::ResponseTime, metrics::MetricId::Units, metrics::MetricId::Gross};
    std::vector<double> times;
    std::size_t refused = 0;
    for (auto _ : state) {
        Communication touch;
        touch.lead = (*listed)[((times.size() + refused) * 7919) % listed->size()];
        touch.at = clock.now();
        touch.isTwoWay = true;
        touch.evidence = ContactEvidence::Spoke;
        const auto begin = std::chrono::steady_clock::now();
        const auto saved = leads.logCommunication(Session::manager(), touch);
        benchmark::DoNotOptimize(metrics::evaluate(*workspace->facts(), query));
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                .count());
        if (!saved && saved.error().code == Error::Code::InvalidInput) {
            times.pop_back(); // Four customers of a thousand want no calls.
            ++refused;
        } else if (!saved) {
            state.SkipWithError("not saved");
            return;
        }
    }
    std::ranges::sort(times);
    state.counters["refused"] = static_cast<double>(refused);
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
}
BENCHMARK(logOneCommunication)->Iterations(1000)->Unit(benchmark::kMillisecond)->UseRealTime();

/// The list of leads with customer, car, source, person and counts of communications, as the
/// screen saves it.
void exportJoinedRows(benchmark::State& state)
{
    const SystemClock clock;
    const auto opened = Workspace::open(demoFile(bigStore), clock);
    if (!opened) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    Workspace& workspace = **opened;
    const LeadCalls calls = leadCalls(workspace, Session::manager());
    auto listed = calls.list({}, {});
    if (!listed || static_cast<std::int64_t>(listed->size()) < state.range(0)) {
        state.SkipWithError("the leads were not listed");
        return;
    }
    listed->resize(static_cast<std::size_t>(state.range(0)));
    std::vector<int> columns;
    for (int column = 0; column < LeadTableModel::ColumnCount; ++column)
        columns.push_back(column);
    const LeadExport leads(calls.rows, workspace.store().calendar,
        std::make_shared<const std::vector<LeadId>>(*std::move(listed)), columns);
    const QTemporaryDir folder;
    for (auto _ : state) {
        if (!leads.saveCsv(
                Session::manager(), folder.filePath(QStringLiteral("leads.csv")), JobControl()))
            state.SkipWithError("not written");
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(exportJoinedRows)
    ->Arg(80'000)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace
} // namespace lotboard
