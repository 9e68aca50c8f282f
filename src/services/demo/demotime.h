#pragma once

#include "base/businesscalendar.h"
#include "domain/lead.h"
#include "services/demo/demorandom.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace lotboard::demo {

/// How many leads arrive on each day of `period`: `leads` in all, more in spring, summer and
/// December, more on Mondays than on Sundays; of the last day only `lastDayPart` is over.
std::vector<std::int64_t> arrivalsByDay(
    Random& random, const Period& period, std::int64_t leads, double lastDayPart);

/// A minute of the local day at which a lead of that channel arrives, not after `lastMinute`.
/// People walk in and call while the store is open; REQUIRES: for these it is open that day.
int arrivalMinute(Random& random, LeadChannel channel, const BusinessCalendar& calendar,
    std::chrono::sys_days day, int lastMinute);

/// The instant at which `seconds` of open time have passed since `from`.
std::chrono::sys_seconds afterOpenSeconds(
    const BusinessCalendar& calendar, std::chrono::sys_seconds from, std::int64_t seconds);

/// `day`, or the next on which the store is open.
std::chrono::sys_days openDayFrom(const BusinessCalendar& calendar, std::chrono::sys_days day);

/// Some time of the open hours of `day`. REQUIRES: the store is open that day.
std::chrono::sys_seconds openInstant(
    Random& random, const BusinessCalendar& calendar, std::chrono::sys_days day);

} // namespace lotboard::demo
