#pragma once

#include "support/days.h"

namespace lotboard {

/// Now, in the tests of the day's work.
inline constexpr std::chrono::sys_seconds noon
    = std::chrono::sys_seconds(january(31)) + std::chrono::hours(12);

} // namespace lotboard
