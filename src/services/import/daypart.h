#pragma once

#include "base/businesscalendar.h"

#include <chrono>
#include <cstdint>

namespace lotboard {

/// Where a date without a time of day is put. So that nothing ever seems faster than it is known to
/// have been, what arrives does so when the store opens, and what is done is done when it closes;
/// noon on a closed day.
enum class DayPart : std::uint8_t { Opening, Closing };

std::chrono::sys_seconds instantOf(
    std::chrono::sys_days day, DayPart part, const BusinessCalendar& calendar);

} // namespace lotboard
