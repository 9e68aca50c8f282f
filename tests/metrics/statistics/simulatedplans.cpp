#include "metrics/statistics/simulatedplans.h"

#include "metrics/resulttable.h"

#include <cmath>
#include <random>

namespace lotboard::test {

namespace {

using namespace metrics;

/// The standard's distributions differ from library to library; its generator does not.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_random(seed) { }

    double share() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }

    int successes(int cases, double rate)
    {
        int count = 0;
        for (int i = 0; i < cases; ++i)
            count += share() < rate ? 1 : 0;
        return count;
    }

    /// A day's leads, by Knuth's product of shares.
    int arrivals(double mean)
    {
        const double end = std::exp(-mean);
        int count = 0;
        for (double product = share(); product > end; product *= share())
            ++count;
        return count;
    }

private:
    std::mt19937_64 m_random;
};

/// What one plan was ever called.
struct EverCalled
{
    int betterOnDay = 0; ///< 0: never.
    bool isWorse = false;
    bool isProbablyBetter = false;
    bool isOnceTested = false;
};

void look(EverCalled& called, int day, const Proportion& baseline, const Proportion& plan,
    const Horizon& horizon)
{
    const Verdict verdict = judge(baseline, plan, horizon, Better::Higher).verdict;
    if (verdict == Verdict::Better && called.betterOnDay == 0)
        called.betterOnDay = day;
    called.isWorse |= verdict == Verdict::Worse;
    called.isProbablyBetter |= verdict == Verdict::Better || verdict == Verdict::ProbablyBetter;
    called.isOnceTested |= plan.cases >= static_cast<double>(fewestCases)
        && differenceOfRates(baseline, plan).interval.low > 0;
}

EverCalled watch(
    const SimulatedStore& store, const Proportion& baseline, const Horizon& horizon, Chance& chance)
{
    EverCalled called;
    Proportion plan;
    for (int day = 1; day <= store.days; ++day) {
        const int leads = chance.arrivals(store.leadsPerDay);
        plan.cases += leads;
        plan.successes += chance.successes(leads, store.rate + store.change);
        look(called, day, baseline, plan, horizon);
    }
    return called;
}

} // namespace

SimulatedCalls simulatePlans(const SimulatedStore& store, int plans, std::uint64_t seed)
{
    Chance chance(seed);
    SimulatedCalls calls;
    calls.plans = plans;
    for (int i = 0; i < plans; ++i) {
        const Proportion baseline {
            static_cast<double>(chance.successes(store.baselineLeads, store.rate)),
            static_cast<double>(store.baselineLeads)};
        const Horizon horizon = horizonFor(baseline, store.aim);
        const EverCalled called = watch(store, baseline, horizon, chance);
        calls.better += called.betterOnDay > 0 ? 1 : 0;
        calls.worse += called.isWorse ? 1 : 0;
        calls.probablyBetter += called.isProbablyBetter ? 1 : 0;
        calls.onceTested += called.isOnceTested ? 1 : 0;
        calls.daysToBetter += called.betterOnDay;
        calls.horizonLeads += horizon.cases / plans;
    }
    if (calls.better > 0)
        calls.daysToBetter /= calls.better;
    return calls;
}

} // namespace lotboard::test
