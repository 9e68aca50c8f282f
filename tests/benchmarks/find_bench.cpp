#include "demofile.h"

#include "base/clock.h"
#include "services/find/findservice.h"
#include "services/workspace.h"

#include <QFile>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <array>

namespace lotboard {
namespace {

constexpr std::int64_t million = 1'000'000;

/// What the process has in memory now, in megabytes.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesOfAMegabyte = 256;
    return file.readAll().split(' ').value(1).toDouble() / pagesOfAMegabyte;
}

/// What people type, letter by letter: names, phones in some spellings, an e-mail address, numbers
/// of stock and deals. longest_ms is the slowest answer of all of them.
void findAsTyped(benchmark::State& state)
{
    const SystemClock clock;
    const auto opened = Workspace::open(demoFile(million), clock);
    if (!opened || !FindService(**opened).prepare({})) {
        state.SkipWithError("the demo store did not open");
        return;
    }
    const FindService finding(**opened);
    const std::array typed {QStringLiteral("maria evans"), QStringLiteral("jo smith"),
        QStringLiteral("Thimble Island"), QStringLiteral("renée"), QStringLiteral("吴洋"),
        QStringLiteral("(203) 555-0148"), QStringLiteral("+1 475 555 0100"), QStringLiteral("0148"),
        QStringLiteral("maria.evans@"), QStringLiteral("N00417"), QStringLiteral("XTA000001"),
        QStringLiteral("D20829"), QStringLiteral("no such thing")};
    double longest = 0;
    for (auto _ : state) {
        for (const QString& text : typed) {
            for (qsizetype letters = 1; letters <= text.size(); ++letters) {
                const auto begin = std::chrono::steady_clock::now();
                if (!finding.find(Session::manager(), text.left(letters), {}))
                    state.SkipWithError("not found");
                longest = std::max(longest,
                    std::chrono::duration<double, std::milli>(
                        std::chrono::steady_clock::now() - begin)
                        .count());
            }
        }
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(findAsTyped)->Iterations(3)->Unit(benchmark::kMillisecond)->UseRealTime();

/// What is read in the background before the first question.
void prepareToFind(benchmark::State& state)
{
    const SystemClock clock;
    double megabytes = 0;
    for (auto _ : state) {
        const auto opened = Workspace::open(demoFile(million), clock);
        ::malloc_trim(0);
        const double before = residentMegabytes();
        if (!opened || !FindService(**opened).prepare({}))
            state.SkipWithError("the demo store did not open");
        ::malloc_trim(0);
        megabytes = std::max(megabytes, residentMegabytes() - before);
    }
    state.counters["MB"] = megabytes;
}
BENCHMARK(prepareToFind)->Iterations(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace lotboard
