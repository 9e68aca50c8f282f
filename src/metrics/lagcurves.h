#pragma once

#include "metrics/measure.h"
#include "metrics/statistics/survival.h"

#include <memory>
#include <mutex>
#include <vector>

namespace lotboard::metrics {

/// How long the leads of a store take to a step: of those received in the year before a day, the
/// share that still waits, by days since they arrived.
struct LagCurve
{
    std::vector<WaitPoint> points {};
    int longestSeen = 0; ///< Days that enough leads have been in sight to speak of.

    /// What is known of a lead that waits at the age of `from` days.
    struct Chance
    {
        double ofStep = 0; ///< That it takes the step by the age of `to`.
        double error = 0; ///< Standard error of that.
    };
    /// REQUIRES: from <= to.
    Chance chance(int from, int to) const;
};

/// The lag curves of one table of facts, each made when it is first asked for and then kept. Any
/// number of threads may ask.
class LagCurves
{
public:
    /// Of the leads that `filter` lets through, as seen on `today`. `step`: a measure of a stream
    /// of leads. Cost when it is made: one pass over the leads of a year.
    std::shared_ptr<const LagCurve> of(
        const FactTable& facts, Measure step, const Filter& filter, std::chrono::sys_days today);

private:
    struct Entry
    {
        Measure step {};
        Filter filter {};
        std::chrono::sys_days today {};
        std::shared_ptr<const LagCurve> curve {};
    };

    std::mutex m_mutex {};
    std::vector<Entry> m_entries {};
};

} // namespace lotboard::metrics
