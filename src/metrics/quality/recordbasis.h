#pragma once

#include "metrics/facttable.h"
#include "metrics/resulttable.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard::metrics {

/// The kinds of records without which `metric` cannot be computed, in the order of RecordKind.
std::vector<RecordKind> kindsBehind(MetricId metric);

/// The ids of the leads, appointments due, visits or units of the period, ascending, as the figures
/// count them on event date. Empty for other kinds.
std::vector<std::int64_t> idsBehind(
    const FactTable& facts, RecordKind kind, const Period& period, std::chrono::sys_days today);

/// The days of the two years until `today`, and those after it, on which the facts have a record of
/// the kind; ascending, each once. Of spend: the last day of each invoice, as it is entered for
/// days that follow one another. Of appointments: when they were made.
std::vector<std::chrono::sys_days> daysWith(
    const FactTable& facts, RecordKind kind, std::chrono::sys_days today);

} // namespace lotboard::metrics
