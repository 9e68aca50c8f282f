#pragma once

#include <chrono>

namespace lotboard {

/// A day of the month in which most tests take place.
constexpr std::chrono::sys_days january(unsigned day)
{
    using namespace std::chrono_literals;
    return 2024y / std::chrono::January / std::chrono::day(day);
}

} // namespace lotboard
