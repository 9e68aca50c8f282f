#pragma once

#include "domain/baseline.h"
#include "metrics/facttable.h"
#include "metrics/query.h"

#include <vector>

namespace lotboard {

/// Which leads a baseline or a plan is about.
struct LeadCohort
{
    Period period {}; ///< In which they were received.
    metrics::Filter filter {};

    friend bool operator==(const LeadCohort&, const LeadCohort&) = default;
};

/// Whether both filters let the same leads through, however they name them.
bool areSameLeads(metrics::Filter a, metrics::Filter b);

/// Whether the metric divides something and belongs to leads, so that it is frozen and compared.
/// Costs are not: what was spent has no scatter by which two periods could be told apart.
bool isComparable(metrics::MetricId metric);
/// How long a lead is watched for it: 7 days for answers and contacts, 30 for all that comes later.
int windowOf(metrics::MetricId metric);
/// The part of `period` whose leads had the time of a window of so many whole days; empty: none.
Period settledPart(const Period& period, int windowDays, std::chrono::sys_days today);

/// What to freeze first: the 13 whole weeks, Monday to Sunday, before that of `today`.
Period suggestedBaselinePeriod(std::chrono::sys_days today);

/// Every comparable metric of the leads as it is now, by lead date, each within its window; a
/// metric that the facts withhold is left out. Unripe leads are left out and counted. Cost: six
/// passes over the facts of the period.
std::vector<FrozenFigure> frozenFigures(
    const metrics::FactTable& facts, const LeadCohort& leads, std::chrono::sys_days today);

} // namespace lotboard
