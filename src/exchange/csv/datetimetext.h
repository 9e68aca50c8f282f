#pragma once

#include "exchange/csv/valueformat.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lotboard::exchange {

/// A date and perhaps a time of day, as they stand in a text.
struct DateTimeText
{
    std::chrono::sys_days day {};
    int second = 0; ///< Of the day.
    bool hasTime = false;
    std::optional<std::chrono::minutes> offset {}; ///< East of UTC; none if the text does not say.
};

/// Reads what parseDay() and parseInstant() of valueparser.h describe. Forgiving about offsets
/// (`-08:0`, `-0800`, `EST`) and about the number of digits of a fraction.
std::optional<DateTimeText> readDateTime(std::string_view text, DateOrder order);

/// The number of a day as a spreadsheet counts them, with the time as its fraction: 45292.5 is noon
/// of 1 January 2024. Of the years 1900 to 2199, but not the 29 February 1900 that spreadsheets
/// took over from Lotus 1-2-3 and that never was.
std::optional<DateTimeText> readSerial(std::string_view text);

/// Whether the text is a date of which the order decides the meaning: no year of four digits in
/// front and no month in letters. Nothing if it is no date in any order.
struct DateShape
{
    bool dependsOnOrder = false;
    bool hasTime = false;
    /// Mdy, Dmy, Ymd. None: there is no such day.
    std::array<std::optional<std::chrono::sys_days>, 3> dayByOrder {};
};
std::optional<DateShape> dateShape(std::string_view text);

} // namespace lotboard::exchange
