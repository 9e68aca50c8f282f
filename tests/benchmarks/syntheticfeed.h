#pragma once

#include "metrics/facttable.h"

namespace lotboard::metrics {

/// How large a made-up store is: leads of four years, about 3.2 communications each.
struct SyntheticSize
{
    std::int64_t leads = 1'000'000;
    int people = 30;
    int sources = 12;
};

/// The last day of the made-up store.
std::chrono::sys_days syntheticToday();

/// Facts made up on the way, the same at every call, as fast as can be, so that building a table
/// from them times the table. `onlyLead` valid: that lead and what belongs to it alone.
FactFeed syntheticFeed(const SyntheticSize& size, LeadId onlyLead = {});

} // namespace lotboard::metrics
