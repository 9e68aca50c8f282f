#pragma once

#include "exchange/csv/valueformat.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lotboard::exchange {

/// A number as it stands in a text, without its grouping marks.
struct NumberText
{
    bool isNegative = false;
    bool hasCurrency = false;
    bool hasPercent = false;
    std::int64_t whole = 0; ///< Without its sign.
    std::string_view
        fraction {}; ///< The digits behind the decimal mark, in the text that was read.
};

/// The number that is the whole of `text`, apart from blanks, a sign, parentheses, a currency and a
/// per cent mark around it. Groups must be of three digits, so that 1,23 is not taken for 123.
/// Nothing above 14 digits before the decimal mark.
std::optional<NumberText> readNumber(std::string_view text, DecimalMark mark);

/// Whether a spreadsheet wrote a number as 5.55123E+09, which lost its last digits.
bool isShortenedNumber(std::string_view text);

/// The number times `10^places`, rounded half away from zero, digit by digit and so exactly.
std::int64_t scaled(const NumberText& number, int places);

} // namespace lotboard::exchange
