#pragma once

#include "metrics/statistics/verdict.h"

#include <cstdint>

namespace lotboard::test {

/// A store whose plan is looked at every day: its baseline is one finite sample, as a real one is.
struct SimulatedStore
{
    double rate = 0; ///< The true one before the plan.
    double change = 0; ///< By how much the plan changes it in truth; 0: a placebo.
    int baselineLeads = 0;
    double leadsPerDay = 0; ///< On average; they come as a Poisson process.
    int days = 90;
    double aim = 0.05; ///< What the plan is to change, from which its horizon is made.
};

/// How many plans were ever called so, at any of the looks.
struct SimulatedCalls
{
    int plans = 0;
    int better = 0;
    int worse = 0;
    int probablyBetter = 0; ///< Or better.
    int onceTested = 0; ///< Above by an ordinary 95 % interval, at any look: what peeking does.
    double daysToBetter = 0; ///< On average, of those called better.
    double horizonLeads = 0; ///< On average.
};

/// Makes the same numbers on every machine from the same seed.
SimulatedCalls simulatePlans(const SimulatedStore& store, int plans, std::uint64_t seed);

} // namespace lotboard::test
