#include "demofile.h"

#include "models/common/boardfacts.h"
#include "services/today/todayservice.h"
#include "services/workspace.h"
#include "support/fakeask.h"
#include "widgets/today/todaypage.h"

#include <QAbstractItemModel>
#include <QEventLoop>
#include <QListView>

#include <benchmark/benchmark.h>

namespace lotboard {
namespace {

constexpr std::int64_t busyStore = 1'000'000;

/// The page of today over a million leads, from nothing to its first lines painted; the database
/// is open already, the facts are not needed.
void openToday(benchmark::State& state)
{
    const SystemClock clock;
    const auto opened = Workspace::open(demoFile(busyStore), clock);
    if (!opened) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    FakeAsk ask;
    const BoardFacts facts;
    for (auto _ : state) {
        TodayPage page(**opened, Session::manager(), facts, ask);
        page.resize(1200, 800);
        page.show();
        const auto* queue = page.findChild<QListView*>(QStringLiteral("queueView"));
        QEventLoop filled;
        QObject::connect(
            queue->model(), &QAbstractItemModel::rowsInserted, &filled, &QEventLoop::quit);
        page.activate();
        filled.exec();
        page.repaint();
    }
}
BENCHMARK(openToday)->Iterations(20)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What there is to do, read and put in order, without the page.
void readTodaysWork(benchmark::State& state)
{
    const SystemClock clock;
    const auto opened = Workspace::open(demoFile(busyStore), clock);
    if (!opened) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    const TodayService today(**opened);
    for (auto _ : state)
        benchmark::DoNotOptimize(today.work(Session::manager(), std::nullopt));
}
BENCHMARK(readTodaysWork)->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace lotboard
