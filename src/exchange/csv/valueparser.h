#pragma once

#include "base/businesscalendar.h"
#include "base/money.h"
#include "exchange/csv/valueformat.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lotboard::exchange {

// From the text of one field to a value. The text is UTF-8; blanks around it do not matter. Each
// gives nothing for an empty text and for one that is not such a value, so ask isBlank() first
// where the difference matters.

/// Nothing but white space, or a word that exports write for "nothing": null, n/a, none, -.
bool isBlank(std::string_view text);

/// A date, with or without a time behind it, which is ignored: 2/1/2021, 2021-02-01T10:00Z,
/// 1.2.21, 20210201, 1 Feb 2021, Feb 1, 2021, 2021年2月1日. Years of two digits: 70 to 99 are of
/// the last century.
std::optional<std::chrono::sys_days> parseDay(std::string_view text, DateOrder order);

/// A date with a time of day (missing: midnight): 2/1/2021 3:05 PM, 2021-02-01 15:05:30.25. With an
/// offset or Z it is that instant; without, the wall clock of the store.
std::optional<std::chrono::sys_seconds> parseInstant(
    std::string_view text, DateOrder order, const BusinessCalendar& calendar);

/// Minutes of the day: 3:05 PM, 15:05, 15:05:30. For files with the time in a column of its own.
std::optional<int> parseMinuteOfDay(std::string_view text);

/// An amount: $1,234.5, (12.00), -12, 12-, 1 234,50 €, USD 12. Exact: read digit by digit, a half
/// cent rounded away from zero.
std::optional<Money> parseMoney(std::string_view text, DecimalMark mark);

/// A whole number, grouped or not; 12.0 is whole, too.
std::optional<std::int64_t> parseInteger(std::string_view text, DecimalMark mark);

/// Yes, no, y, n, true, false, t, f, 1, 0, x, on, off, 是, 否 and the like, in any case.
std::optional<bool> parseBool(std::string_view text);

/// A part of a deal in basis points, 0 to 10,000: 50%, 50, .5, 1/2. A number up to 1 is a part of
/// the whole, a greater one is per cent.
std::optional<int> parseShare(std::string_view text, DecimalMark mark);

} // namespace lotboard::exchange
