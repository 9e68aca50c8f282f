#pragma once

#include "metrics/facttabledata.h"
#include "metrics/query.h"

#include <span>

namespace lotboard::metrics {

/// What stands in the place of a code where no member is right: the day of a deal without a date.
constexpr Code noCode = std::numeric_limits<Code>::max();

/// The codes of one dimension for all rows of a chunk, into `codes`, which has as many places. A
/// code is below codeCount(), or noCode. For days and what is made of them: the date that `basis`
/// goes by.
void fillCodes(const FactTable& facts, Stream stream, const EventColumns& columns,
    Dimension dimension, DateBasis basis, std::span<Code> codes);

/// The codes of teams and departments by person, of groups by source; null for other dimensions.
const std::vector<Code>* translationOf(const Directory& directory, Dimension dimension);

/// The code of a day, week, month or weekday that the facts cover.
Code codeOfDay(const FactTable& facts, Dimension dimension, DayNumber day);

/// The code of Dimension::Response of a lead that was answered. Who was answered after exactly five
/// minutes was answered within them.
Code responseCode(std::int64_t businessSeconds);

Code codeCount(const FactTable& facts, Dimension dimension);
DimensionValue valueOf(const FactTable& facts, Dimension dimension, Code code);
/// The code of a member by its key; empty if the facts do not know it.
std::optional<Code> codeOfKey(const FactTable& facts, Dimension dimension, const QString& key);

/// Days, weeks and months, which follow each other without gaps.
constexpr bool isCalendarDimension(Dimension dimension)
{
    return dimension == Dimension::Day || dimension == Dimension::Week
        || dimension == Dimension::Month;
}
/// Those and weekdays.
constexpr bool isMadeOfDays(Dimension dimension)
{
    return isCalendarDimension(dimension) || dimension == Dimension::Weekday;
}
/// The day, week or month of `day`, which need not be covered by the facts, counted from the one
/// of the first day of the facts.
std::int32_t calendarIndex(const FactTable& facts, Dimension dimension, DayNumber day);
/// The days of a day, week or month.
Period calendarPeriod(const FactTable& facts, Dimension dimension, std::int32_t index);

/// Whether a cost can be said to belong to one member of `dimension`.
bool isSpendAttributable(const FactTable& facts, Dimension dimension);

/// Whether `a` stands before `b`, both of one dimension; "none" is last.
bool standsBefore(const DimensionValue& a, const DimensionValue& b);

} // namespace lotboard::metrics
