#include "exchange/csv/valueparser.h"

#include "exchange/csv/asciitext.h"
#include "exchange/csv/clocktext.h"
#include "exchange/csv/datetimetext.h"
#include "exchange/csv/numbertext.h"

#include <algorithm>
#include <array>

namespace lotboard::exchange {
namespace {

constexpr std::int64_t wholeInBasisPoints = 10000;

template<std::size_t count>
bool isOneOf(std::string_view text, const std::array<std::string_view, count>& words)
{
    return std::ranges::any_of(
        words, [text](std::string_view word) { return equalsIgnoringCase(text, word); });
}

} // namespace

bool isBlank(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> nothing {"null", "(null)", "\\n", "n/a",
        "#n/a", "none", "nan", "-", "--", "\xE2\x80\x93", "(blank)"};
    text = trimmed(text);
    return text.empty() || (text.size() <= 7 && isOneOf(text, nothing));
}

std::optional<std::chrono::sys_days> parseDay(std::string_view text, DateOrder order)
{
    const auto read = readDateTime(text, order);
    return read ? std::optional(read->day) : std::nullopt;
}

std::optional<std::chrono::sys_seconds> parseInstant(
    std::string_view text, DateOrder order, const BusinessCalendar& calendar)
{
    const auto read = readDateTime(text, order);
    if (!read)
        return std::nullopt;
    const std::chrono::seconds second(read->second);
    if (read->offset)
        return read->day + second - *read->offset;
    return calendar.instant(read->day, read->second / 60) + second % std::chrono::minutes(1);
}

std::optional<int> parseMinuteOfDay(std::string_view text)
{
    const auto read = readTime(trimmed(text));
    if (!read || !read->rest.empty())
        return std::nullopt;
    return read->second / 60;
}

std::optional<Money> parseMoney(std::string_view text, DecimalMark mark)
{
    const auto number = readNumber(text, mark);
    if (!number || number->hasPercent)
        return std::nullopt;
    return Money::fromCents(scaled(*number, 2));
}

std::optional<std::int64_t> parseInteger(std::string_view text, DecimalMark mark)
{
    const auto number = readNumber(text, mark);
    if (!number || number->hasPercent || number->hasCurrency)
        return std::nullopt;
    const bool isWhole = std::ranges::all_of(number->fraction, [](char c) { return c == '0'; });
    return isWhole ? std::optional(scaled(*number, 0)) : std::nullopt;
}

std::optional<bool> parseBool(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> yes {
        "yes", "y", "true", "t", "1", "x", "on", "1.0", "是", "有", "真", "✓"};
    static constexpr std::array<std::string_view, 11> no {
        "no", "n", "false", "f", "0", "off", "0.0", "否", "无", "没有", "假"};
    text = trimmed(text);
    if (isOneOf(text, yes))
        return true;
    if (isOneOf(text, no))
        return false;
    return std::nullopt;
}

std::optional<int> parseShare(std::string_view text, DecimalMark mark)
{
    text = trimmed(text);
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto part = parseInteger(text.substr(0, slash), mark);
        const auto whole = parseInteger(text.substr(slash + 1), mark);
        if (!part || !whole || *part < 0 || *whole < 1 || *part > *whole || *whole > 100)
            return std::nullopt;
        return static_cast<int>((*part * wholeInBasisPoints * 2 + *whole) / (*whole * 2));
    }
    const auto number = readNumber(text, mark);
    if (!number || number->hasCurrency || number->isNegative)
        return std::nullopt;
    const bool isPart = !number->hasPercent && scaled(*number, 4) <= wholeInBasisPoints;
    const std::int64_t share = isPart ? scaled(*number, 4) : scaled(*number, 2);
    return share <= wholeInBasisPoints ? std::optional(static_cast<int>(share)) : std::nullopt;
}

} // namespace lotboard::exchange
