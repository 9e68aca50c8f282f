#include "exchange/csv/numbertext.h"

#include "exchange/csv/asciitext.h"

#include <array>

namespace lotboard::exchange {
namespace {

constexpr std::size_t digitLimit = 14;

/// Longer ones first, so that US$ is not left as US.
constexpr std::array<std::string_view, 22> currencies {"us$", "ca$", "c$", "a$", "usd", "cad",
    "aud", "eur", "gbp", "cny", "rmb", "jpy", "mxn", "chf", "$", "\xE2\x82\xAC", "\xC2\xA3",
    "\xC2\xA5", "\xEF\xBF\xA5", "\xEF\xBC\x84", "\xE5\x85\x83", "\xE2\x82\xB9"};

/// Takes what may stand before a number off the front of `text`.
void takePrefix(std::string_view& text, NumberText& number, bool& hasParenthesis)
{
    bool hasChanged = true;
    while (hasChanged && !text.empty() && !isDigit(text.front())) {
        const std::size_t before = text.size();
        text = withoutLeadingSpace(text);
        if (text.starts_with('(') && !hasParenthesis) {
            hasParenthesis = true;
            text.remove_prefix(1);
        } else if (text.starts_with('-') && !number.isNegative) {
            number.isNegative = true;
            text.remove_prefix(1);
        } else if (text.starts_with("\xE2\x88\x92") && !number.isNegative) { // U+2212
            number.isNegative = true;
            text.remove_prefix(3);
        } else if (text.starts_with('+')) {
            text.remove_prefix(1);
        }
        for (const std::string_view currency : currencies) {
            if (!number.hasCurrency && startsWithIgnoringCase(text, currency)) {
                number.hasCurrency = true;
                text.remove_prefix(currency.size());
            }
        }
        hasChanged = text.size() < before;
    }
}

/// Takes what may stand behind a number; false if something else is left.
bool takeSuffix(std::string_view text, NumberText& number, bool& hasParenthesis)
{
    bool hasChanged = true;
    while (hasChanged && !text.empty()) {
        const std::size_t before = text.size();
        text = withoutLeadingSpace(text);
        if (text.starts_with(')') && hasParenthesis) {
            hasParenthesis = false;
            number.isNegative = true;
            text.remove_prefix(1);
        } else if (text.starts_with('-') && !number.isNegative) {
            number.isNegative = true;
            text.remove_prefix(1);
        } else if (text.starts_with('%') && !number.hasPercent) {
            number.hasPercent = true;
            text.remove_prefix(1);
        }
        for (const std::string_view currency : currencies) {
            if (!number.hasCurrency && startsWithIgnoringCase(text, currency)) {
                number.hasCurrency = true;
                text.remove_prefix(currency.size());
            }
        }
        hasChanged = text.size() < before;
    }
    return text.empty() && !hasParenthesis;
}

/// The length of the mark between groups of digits at the front of `text`; 0: there is none.
std::size_t groupMark(std::string_view text, DecimalMark mark)
{
    if (text.empty())
        return 0;
    const char grouping = mark == DecimalMark::Point ? ',' : '.';
    if (text.front() == grouping || text.front() == '\'')
        return 1;
    return text.size() > leadingSpace(text) && isDigit(text[leadingSpace(text)])
        ? leadingSpace(text)
        : 0;
}

std::size_t digitsInFront(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    return length;
}

/// The digits before the decimal mark, in groups or in one piece. False if they are not well made.
bool takeWhole(std::string_view& text, DecimalMark mark, std::int64_t& whole)
{
    std::size_t total = 0;
    std::string_view firstMark;
    while (true) {
        const std::size_t digits = digitsInFront(text);
        const bool isLaterGroup = !firstMark.empty();
        total += digits;
        if (total > digitLimit || (isLaterGroup && digits != 3))
            return false;
        for (const char c : text.substr(0, digits))
            whole = whole * 10 + (c - '0');
        text.remove_prefix(digits);

        const std::size_t length = groupMark(text, mark);
        const std::string_view found = text.substr(0, length);
        if (length == 0)
            return true;
        const bool mayGroup = isLaterGroup ? found == firstMark : digits >= 1 && digits <= 3;
        if (!mayGroup)
            return false;
        firstMark = found;
        text.remove_prefix(length);
    }
}

} // namespace

std::optional<NumberText> readNumber(std::string_view text, DecimalMark mark)
{
    NumberText number;
    bool hasParenthesis = false;
    text = trimmed(text);
    takePrefix(text, number, hasParenthesis);

    const std::size_t before = text.size();
    const std::size_t wholeDigits = digitsInFront(text);
    if (!takeWhole(text, mark, number.whole))
        return std::nullopt;
    if (text.starts_with(mark == DecimalMark::Point ? '.' : ',')) {
        const std::size_t digits = digitsInFront(text.substr(1));
        number.fraction = text.substr(1, digits);
        text.remove_prefix(1 + digits);
    }
    const bool hasDigits = wholeDigits > 0 || !number.fraction.empty();
    if (before == text.size() || !hasDigits || !takeSuffix(text, number, hasParenthesis))
        return std::nullopt;
    return number;
}

bool isShortenedNumber(std::string_view text)
{
    text = trimmed(text);
    if (digitsInFront(text) != 1)
        return false;
    text.remove_prefix(1);
    if (text.starts_with('.') || text.starts_with(','))
        text.remove_prefix(1 + digitsInFront(text.substr(1)));
    if (!startsWithIgnoringCase(text, "e+"))
        return false;
    text.remove_prefix(2);
    return !text.empty() && digitsInFront(text) == text.size();
}

std::int64_t scaled(const NumberText& number, int places)
{
    std::int64_t value = number.whole;
    const auto digitAt = [&number](std::size_t i) {
        return i < number.fraction.size() ? number.fraction[i] - '0' : 0;
    };
    for (int i = 0; i < places; ++i)
        value = value * 10 + digitAt(static_cast<std::size_t>(i));
    if (digitAt(static_cast<std::size_t>(places)) >= 5)
        ++value;
    return number.isNegative ? -value : value;
}

} // namespace lotboard::exchange
