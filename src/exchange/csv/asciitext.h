#pragma once

#include <string_view>

namespace lotboard::exchange {

// Small helpers for text in UTF-8 of which only the ASCII part matters.

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `text` begins with `prefix`, which is in lower case.
constexpr bool startsWithIgnoringCase(std::string_view text, std::string_view prefix)
{
    if (text.size() < prefix.size())
        return false;
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (toLower(text[i]) != prefix[i])
            return false;
    }
    return true;
}

/// Whether the two are the same; `lower` is in lower case.
constexpr bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() && startsWithIgnoringCase(text, lower);
}

/// How many bytes of white space `text` begins with: ASCII, no-break, narrow and wide blanks.
constexpr std::size_t leadingSpace(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    return text.starts_with("\xE2\x80\xAF") || text.starts_with("\xE2\x80\x89")
            || text.starts_with("\xE3\x80\x80")
        ? 3
        : 0;
}

constexpr std::string_view withoutLeadingSpace(std::string_view text)
{
    while (const std::size_t length = leadingSpace(text))
        text.remove_prefix(length);
    return text;
}

/// Without white space at both ends.
constexpr std::string_view trimmed(std::string_view text)
{
    text = withoutLeadingSpace(text);
    while (!text.empty()) {
        const std::size_t before = text.size();
        for (const std::size_t length : {1U, 2U, 3U}) {
            if (text.size() >= length
                && leadingSpace(text.substr(text.size() - length)) == length) {
                text.remove_suffix(length);
                break;
            }
        }
        if (text.size() == before)
            break;
    }
    return text;
}

} // namespace lotboard::exchange
