#pragma once

#include <string_view>

namespace lotboard::exchange {

/// The character that cuts `sample`, the beginning of a file in UTF-8, into the most regular rows:
/// `,` `;` tab or `|`; `^` or `:` only if nothing else cuts it and they do so in every row. A comma
/// if there is one column only. Lines of title above the table do not matter. The last row of the
/// sample may be cut.
char detectSeparator(std::string_view sample);

/// The separator named by a first line `sep=;`, as spreadsheets write it; NUL without such a line.
/// `length` of the line with its end, 0 without.
struct SeparatorLine
{
    char separator = '\0';
    std::size_t length = 0;
};
SeparatorLine separatorLine(std::string_view beginning);

} // namespace lotboard::exchange
