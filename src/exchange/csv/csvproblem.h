#pragma once

#include <QString>

#include <cstdint>

namespace lotboard::exchange {

/// What is wrong with one row of a file, so that the row could not be read as it stands.
enum class CsvProblem : std::uint8_t {
    None,
    UnclosedQuote, ///< Reading goes on with the next line, so that one quote does not swallow all.
    TooManyColumns, ///< More than `csvColumnLimit`.
    FieldTooLong, ///< More than `csvFieldLimit` bytes of UTF-8.
    MoreFieldsThanHeader, ///< Values for which there is no column; see expectColumns().
};

/// One sentence for the list of bad rows, in the user's language. Empty for None.
QString csvProblemText(CsvProblem problem);

} // namespace lotboard::exchange
