#pragma once

#include "exchange/csv/valueformat.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace lotboard::exchange {

struct DateShape;

/// What most values of a column look like.
enum class ContentKind : std::uint8_t {
    Empty,
    Text,
    Day,
    Instant,
    Integer,
    Decimal,
    Money, ///< With a currency mark.
    Percent,
    YesNo,
    Email,
    Phone,
    Vin,
};

/// Looks at every value of one column, in passing, and says in which format they are written. One
/// value can be ambiguous (3/4/2021); a whole column seldom is. Memory does not grow.
class ColumnProfile
{
public:
    /// UTF-8, as in the file.
    void add(std::string_view field);

    std::int64_t filledCount() const { return m_filled; }
    /// The kind of at least nine values in ten.
    ContentKind kind() const;

    /// The order in which most dates can be read. Where all orders fit: Mdy, the way of the store
    /// in the United States, and isDateOrderCertain() is false. Serial, should the column hold
    /// dates, where at least nine values in ten are numbers of days from 1954 to 2064.
    DateOrder dateOrder() const;
    bool isDateOrderCertain() const;
    /// Point unless the values say otherwise; 1,234 and 1.234 alone do not say.
    DecimalMark decimalMark() const;
    bool isDecimalMarkCertain() const;

    ValueFormat format() const { return {dateOrder(), decimalMark()}; }

private:
    ContentKind classify(std::string_view text);
    ContentKind classifyNumber(std::string_view text);
    void countDate(const DateShape& shape);
    bool hasSerials() const { return m_serials > 0 && m_serials * 10 >= m_filled * 9; }

    std::int64_t m_filled = 0;
    std::array<std::int64_t, 12> m_countByKind {};
    std::int64_t m_serials = 0; ///< Numbers that may be days of a spreadsheet.
    std::int64_t m_orderedDates = 0; ///< Dates of which the order decides the meaning.
    std::array<std::int64_t, 3> m_readableByOrder {}; ///< Of those, the ones that exist in it.
    std::int64_t m_surePoints = 0;
    std::int64_t m_sureCommas = 0;
    std::int64_t m_unsureMarks = 0; ///< 1,234 or 1.234
};

} // namespace lotboard::exchange
