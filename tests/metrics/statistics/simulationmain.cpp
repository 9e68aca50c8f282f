// Prints what verdicts are worth under daily looking; the table of docs/statistics.md.
//   cmake --build --preset release --target verdict_simulation &&
//   build/release/bin/verdict_simulation
#include "metrics/statistics/simulatedplans.h"

#include <cstdio>

using namespace lotboard::test;

namespace {

constexpr int plans = 2000;
constexpr std::uint64_t seed = 20261122;

void print(const SimulatedStore& store)
{
    const SimulatedCalls calls = simulatePlans(store, plans, seed);
    const auto percent = [](int count) { return 100.0 * count / plans; };
    std::printf("| %2.0f %% | %+2.0f | %5d | %3.0f | %5.0f | %4.1f %% | %4.1f %% | %4.1f %% | "
                "%4.1f %% | %3.0f |\n",
        100 * store.rate, 100 * store.change, store.baselineLeads, store.leadsPerDay,
        calls.horizonLeads, percent(calls.better), percent(calls.worse),
        percent(calls.probablyBetter), percent(calls.onceTested), calls.daysToBetter);
}

} // namespace

int main()
{
    std::puts("| rate | change | baseline | leads a day | horizon | better | worse | "
              "probably better | tested daily | days to better |\n"
              "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (const double change : {0.0, 0.05, 0.10}) {
        print({.rate = 0.10, .change = change, .baselineLeads = 900, .leadsPerDay = 5});
        print({.rate = 0.10, .change = change, .baselineLeads = 3600, .leadsPerDay = 20});
        print({.rate = 0.45, .change = change, .baselineLeads = 900, .leadsPerDay = 5});
        print({.rate = 0.45, .change = change, .baselineLeads = 1800, .leadsPerDay = 20});
        print({.rate = 0.60, .change = change, .baselineLeads = 3600, .leadsPerDay = 20});
        print({.rate = 0.60, .change = change, .baselineLeads = 7200, .leadsPerDay = 40});
    }
    return 0;
}
