#pragma once

#include <cstdint>

namespace lotboard::exchange {

/// In which order a date names its parts. A year of four digits in front is always read as such.
enum class DateOrder : std::uint8_t {
    Mdy,
    Dmy,
    Ymd,
    Serial, ///< Days since 30 December 1899, as spreadsheets count them; other dates as Mdy.
};

/// What separates the decimals: 1,234.56 or 1.234,56. Blanks and apostrophes may group either.
enum class DecimalMark : std::uint8_t { Point, Comma };

/// How the values of one column are to be read.
struct ValueFormat
{
    DateOrder dateOrder = DateOrder::Mdy;
    DecimalMark decimalMark = DecimalMark::Point;

    friend bool operator==(const ValueFormat&, const ValueFormat&) = default;
};

} // namespace lotboard::exchange
