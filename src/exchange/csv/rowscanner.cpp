#include "exchange/csv/rowscanner.h"

#include "exchange/csv/csvformat.h"

#include <algorithm>

namespace lotboard::exchange {
namespace {

/// How far a quote may be from its end. Far more than a field may have, so that a long field is
/// told from a quote that nobody closed.
constexpr std::ptrdiff_t quoteLookahead = 1'048'576;

/// How much of a row that is bad already is kept to find its end.
constexpr std::ptrdiff_t badRowLimit = 4'194'304;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// Removes the quotes around and the doubled quotes within, in place: `He said ""no""" and` gives
/// `He said "no" and`. `text` ends behind whatever follows the closing quote.
std::string_view unquoted(char* text, const char* closing, const char* end)
{
    char* to = text;
    for (const char* from = text; from < end; ++from) {
        if (from == closing)
            continue;
        *to++ = *from;
        if (*from == '"' && from < closing)
            ++from;
    }
    return {text, static_cast<std::size_t>(to - text)};
}

} // namespace

RowScanner::RowScanner(char separator) : m_separator(separator)
{
    for (const char c : {separator, '\r', '\n'})
        m_isSpecial[static_cast<unsigned char>(c)] = true;
}

RowScanner::Outcome RowScanner::scan(char* begin, char* end, bool isLast)
{
    m_begin = m_at = begin;
    m_end = end;
    m_isLast = isLast;
    m_lineBreaks = 0;
    m_problem = CsvProblem::None;
    m_spans.clear();

    FieldEnd fieldEnd = FieldEnd::Separator;
    while (fieldEnd == FieldEnd::Separator) {
        // Blanks before a quote belong to neither.
        char* quote = m_at;
        while (quote < m_end && *quote == ' ')
            ++quote;
        fieldEnd = quote < m_end && *quote == '"' ? scanQuoted(m_at, quote) : scanPlain(m_at);
    }
    switch (fieldEnd) {
    case FieldEnd::Unclosed:
        return Outcome::Unclosed;
    case FieldEnd::Endless:
        return Outcome::Endless;
    case FieldEnd::NeedsMore:
        return Outcome::NeedsMore;
    default:
        return Outcome::Row;
    }
}

char* RowScanner::findSpecial(char* at) const
{
    while (at < m_end && !m_isSpecial[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

RowScanner::FieldEnd RowScanner::scanPlain(char* begin)
{
    m_at = findSpecial(begin);
    if (m_at == m_end && !m_isLast)
        return moreOrEndless(begin);
    return finishField({begin, m_at, nullptr});
}

RowScanner::FieldEnd RowScanner::scanQuoted(char* begin, char* opening)
{
    bool hasLineBreak = false;
    bool hasEscapes = false;
    for (char* at = opening + 1;; ++at) {
        while (at < m_end && *at != '"') {
            hasLineBreak |= isLineEnd(*at);
            ++at;
        }
        if (at - opening > quoteLookahead || (at == m_end && m_isLast))
            return unclosed(opening);
        // The character behind the quote decides what the quote means.
        if (at + 1 >= m_end && !m_isLast)
            return moreOrEndless(opening);
        if (at + 1 < m_end && at[1] == '"') {
            hasEscapes = true;
            ++at;
            continue;
        }
        m_at = begin;
        return scanBehindQuote(opening, at, hasLineBreak, hasEscapes);
    }
}

RowScanner::FieldEnd RowScanner::scanBehindQuote(
    char* opening, char* closing, bool hasLineBreak, bool hasEscapes)
{
    char* behind = closing + 1;
    while (behind < m_end && *behind == ' ')
        ++behind;
    if (behind == m_end && !m_isLast)
        return moreOrEndless(opening);

    const bool isEnd = behind == m_end || m_isSpecial[static_cast<unsigned char>(*behind)];
    // A quote in the middle of a later line is the opening quote of another field: ours was never
    // closed. On the same line it closes, and what follows is kept as it stands.
    if (!isEnd && hasLineBreak)
        return unclosed(opening);
    if (!isEnd)
        behind = findSpecial(behind);
    if (behind == m_end && !m_isLast)
        return moreOrEndless(opening);

    for (const char* at = opening; hasLineBreak && at < closing; ++at) {
        if (*at == '\n' || (*at == '\r' && at[1] != '\n'))
            ++m_lineBreaks;
    }
    m_at = behind;
    const bool isPlainInside = isEnd && !hasEscapes;
    return finishField({opening + 1, isEnd ? closing : behind, isPlainInside ? nullptr : closing});
}

/// m_at stands at the separator, the line end or the end of the text.
RowScanner::FieldEnd RowScanner::finishField(const Span& span)
{
    if (m_problem == CsvProblem::None) {
        if (span.end - span.begin > static_cast<std::ptrdiff_t>(csvFieldLimit))
            m_problem = CsvProblem::FieldTooLong;
        else if (m_spans.size() == csvColumnLimit)
            m_problem = CsvProblem::TooManyColumns;
        else
            m_spans.push_back(span);
    }
    if (m_at < m_end && *m_at == m_separator) {
        ++m_at;
        return FieldEnd::Separator;
    }
    return consumeLineEnd() ? FieldEnd::LineEnd : moreOrEndless(m_at);
}

/// False if the next character, which may be the LF of a CR LF, is needed.
bool RowScanner::consumeLineEnd()
{
    if (m_at == m_end)
        return true;
    if (*m_at == '\r') {
        if (m_at + 1 == m_end && !m_isLast)
            return false;
        if (m_at + 1 < m_end && m_at[1] == '\n')
            ++m_at;
    }
    ++m_at;
    ++m_lineBreaks;
    return true;
}

RowScanner::FieldEnd RowScanner::unclosed(const char* opening)
{
    m_problem = CsvProblem::UnclosedQuote;
    m_lineBreaks = 0;
    for (const char* at = m_begin; at < opening; ++at) {
        if (*at == '\n' || (*at == '\r' && at[1] != '\n'))
            ++m_lineBreaks;
    }
    m_at = std::find_if(m_begin + (opening - m_begin), m_end, isLineEnd);
    if (m_at == m_end && !m_isLast)
        return FieldEnd::Endless;
    consumeLineEnd();
    return FieldEnd::Unclosed;
}

RowScanner::FieldEnd RowScanner::moreOrEndless(const char* fieldBegin)
{
    const bool isFieldHopeless = m_end - fieldBegin > quoteLookahead;
    if (isFieldHopeless && m_problem == CsvProblem::None)
        m_problem = CsvProblem::FieldTooLong;
    const bool isRowHopeless = m_problem != CsvProblem::None && m_end - m_begin > badRowLimit;
    return isFieldHopeless || isRowHopeless ? FieldEnd::Endless : FieldEnd::NeedsMore;
}

bool RowScanner::isBlank() const
{
    return m_problem == CsvProblem::None && std::ranges::all_of(m_spans, [](const Span& span) {
        return std::all_of(span.begin, span.end, [](char c) { return c == ' '; });
    });
}

void RowScanner::fields(std::vector<std::string_view>& target)
{
    target.clear();
    for (const Span& span : m_spans) {
        if (span.quoteEnd)
            target.push_back(unquoted(span.begin, span.quoteEnd, span.end));
        else
            target.emplace_back(span.begin, static_cast<std::size_t>(span.end - span.begin));
    }
}

} // namespace lotboard::exchange
