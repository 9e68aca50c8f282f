#pragma once

#include "metrics/query.h"

#include <optional>
#include <vector>

namespace lotboard::metrics {

class FactTable;

/// What a metric came to on each day of a run of days, in the unit of the metric.
struct DaySeries
{
    std::chrono::sys_days first {};
    std::vector<double> amounts {}; ///< [0] of `first`; one for each day.
    bool isCounted = true; ///< Things, counted one by one; else money.

    Period period() const;
    double amountOn(std::chrono::sys_days day) const;
    /// Of the days that both have.
    double sum(const Period& days) const;
    /// The first day with an amount; empty without any.
    std::optional<std::chrono::sys_days> firstAmount() const;
};

/// Whether it makes sense to ask where a month will end: what adds up day by day and is not decided
/// in advance, as a budget is.
bool hasPace(MetricId metric);

/// `metric` by event date, from the first fact up to the last day of the month of `today`; nothing
/// is known after `today`. Empty if whoever asks may not know it, or if it has no pace.
std::optional<DaySeries> daySeries(
    const FactTable& facts, MetricId metric, const Filter& filter, std::chrono::sys_days today);

} // namespace lotboard::metrics
