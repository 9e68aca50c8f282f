#pragma once

#include "metrics/facttable.h"
#include "metrics/query.h"
#include "metrics/resulttable.h"
#include "services/report/monthreport.h"

#include <chrono>

namespace lotboard {

/// The days that a report of `month` is about: up to today while the month is running.
Period reportedDays(const Period& month, std::chrono::sys_days today);

/// The question behind a line of summary.csv: one metric on one basis, a finished month against
/// the month before, a running one against the same days of it.
metrics::Query summaryQuery(metrics::MetricId metric, metrics::DateBasis basis, const Period& month,
    std::chrono::sys_days today);

/// The question behind by_source.csv, by_person.csv and by_day.csv: every metric that makes sense
/// on event date.
metrics::Query tableQuery(
    metrics::Dimension dimension, const Period& month, std::chrono::sys_days today);

/// summary.csv: a line for each metric and each basis that it has.
ReportFile summaryFile(
    const metrics::FactTable& facts, const Period& month, std::chrono::sys_days today);

/// A line for each member of `dimension`, a column for each metric. The first columns are called
/// `column` and, where the key is not what a person reads, `column` with `_id`.
ReportFile dimensionFile(const metrics::FactTable& facts, const QString& name,
    metrics::Dimension dimension, const Period& month, std::chrono::sys_days today);

} // namespace lotboard
