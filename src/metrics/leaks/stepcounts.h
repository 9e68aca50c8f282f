#pragma once

#include "metrics/leaks/leakfinder.h"

namespace lotboard::metrics {

/// How many leads took each step, counted step by step and not lead by lead, as monthly figures and
/// frozen ones know them.
struct StepCounts
{
    double leads = 0;
    double contacted = 0;
    double appointed = 0;
    double showed = 0;
    double soldShowed = 0; ///< Of those who showed.
    double sold = 0; ///< Whatever steps were taken.
};

/// The chain of these counts. No step of it has more than the one before; the cars above that are
/// outside of the steps, so that its units are `sold`.
ChainCounts chainOf(const StepCounts& steps);

} // namespace lotboard::metrics
