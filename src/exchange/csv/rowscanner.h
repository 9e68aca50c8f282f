#pragma once

#include "exchange/csv/csvproblem.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lotboard::exchange {

/// Finds the end of one row and its fields in a piece of UTF-8 text. Knows nothing about files:
/// when the text ends too early it asks for more, and is given the row again from its beginning.
///
///     "Doe, Jane" , 5 ,"6"" bore"CRLF
///     └ begin              end() ──┘
class RowScanner
{
public:
    enum class Outcome : std::uint8_t {
        Row, ///< Up to end(); problem() may say that it is bad.
        NeedsMore,
        Unclosed, ///< A quote was not closed; end() is behind the line where it was opened.
        Endless, ///< Too long to be kept: everything up to the next line end is to be dropped.
    };

    explicit RowScanner(char separator);

    /// `isLast`: nothing follows after `end`. The text must stay where it is, and may be altered,
    /// until fields() was called. REQUIRES: begin < end.
    Outcome scan(char* begin, char* end, bool isLast);

    const char* end() const { return m_at; }
    /// Line ends between the beginning of the row and end().
    std::int64_t lineBreaks() const { return m_lineBreaks; }
    CsvProblem problem() const { return m_problem; }
    /// Whether every field is empty.
    bool isBlank() const;

    /// The fields without their quotes, for which the text is altered in place. Once per row.
    void fields(std::vector<std::string_view>& target);

private:
    struct Span
    {
        char* begin = nullptr;
        char* end = nullptr;
        char* quoteEnd = nullptr; ///< The closing quote, where there are quotes to be removed.
    };
    enum class FieldEnd : std::uint8_t { Separator, LineEnd, NeedsMore, Unclosed, Endless };

    FieldEnd scanPlain(char* begin);
    FieldEnd scanQuoted(char* begin, char* opening);
    FieldEnd scanBehindQuote(char* opening, char* closing, bool hasLineBreak, bool hasEscapes);
    FieldEnd finishField(const Span& span);
    FieldEnd unclosed(const char* opening);
    FieldEnd moreOrEndless(const char* fieldBegin);
    char* findSpecial(char* at) const;
    bool consumeLineEnd();

    std::array<bool, 256> m_isSpecial {}; ///< The separator, CR and LF.
    char m_separator;
    std::vector<Span> m_spans {};
    char* m_begin = nullptr;
    char* m_at = nullptr;
    char* m_end = nullptr;
    bool m_isLast = false;
    std::int64_t m_lineBreaks = 0;
    CsvProblem m_problem = CsvProblem::None;
};

} // namespace lotboard::exchange
