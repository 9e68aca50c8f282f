#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace lotboard::exchange {

// The time of day, alone or behind a date.

/// Second of the day and what follows the time.
struct TimeText
{
    int second = 0;
    std::string_view rest {};
};

/// 3:05 PM, 3:05p, 15:05:30.25, 153020, 下午3:05, 15时05分. Nothing if no time stands in front.
std::optional<TimeText> readTime(std::string_view text);

/// Z, UTC, +08:00, -0800, -08:0, -8, and the abbreviations of North America (RFC 5322).
std::optional<std::chrono::minutes> readOffset(std::string_view text);

/// Takes the number in front of `text` off it, of up to `maxDigits` digits; -1 if there is none.
int takeNumber(std::string_view& text, int maxDigits);

} // namespace lotboard::exchange
