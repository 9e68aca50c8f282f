#include "exchange/csv/datetimetext.h"

#include "exchange/csv/asciitext.h"
#include "exchange/csv/clocktext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lotboard::exchange {
namespace {

using namespace std::chrono;

/// One of the three parts of a date.
struct Part
{
    int value = 0;
    int digits = 0; ///< 0: a month in letters.

    bool isYear() const { return digits == 4; }
    bool isName() const { return digits == 0; }
};

struct Parts
{
    std::array<Part, 3> parts {};
    std::string_view rest {};

    bool hasName() const { return parts[0].isName() || parts[1].isName(); }
};

constexpr std::array<std::string_view, 12> monthNames {"january", "february", "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> dayNames {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

std::string_view leadingLetters(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    return text.substr(0, length);
}

/// The index of the name of which `word` is the beginning, at least three letters of it; -1: none.
template<std::size_t count>
int indexOfName(const std::array<std::string_view, count>& names, std::string_view word)
{
    if (word.size() < 3)
        return -1;
    for (std::size_t i = 0; i < count; ++i) {
        const bool isShorter = word.size() <= names[i].size();
        if (isShorter && equalsIgnoringCase(word, names[i].substr(0, word.size())))
            return static_cast<int>(i);
    }
    return -1;
}

int monthByName(std::string_view word)
{
    return equalsIgnoringCase(word, "sept") ? 9 : indexOfName(monthNames, word) + 1;
}

std::optional<Part> takePart(std::string_view& text)
{
    if (!text.empty() && isLetter(text.front())) {
        const std::string_view word = leadingLetters(text);
        const int month = monthByName(word);
        if (month == 0)
            return std::nullopt;
        text.remove_prefix(word.size());
        return Part {month, 0};
    }
    Part part;
    while (!text.empty() && isDigit(text.front()) && part.digits < 5) {
        part.value = part.value * 10 + (text.front() - '0');
        ++part.digits;
        text.remove_prefix(1);
    }
    const bool isSensible = part.digits == 1 || part.digits == 2 || part.digits == 4;
    return isSensible ? std::optional(part) : std::nullopt;
}

/// Slash, dash, point, comma, blanks, 年, 月 and the like between two parts. False if there is
/// none.
bool takeDateSeparator(std::string_view& text)
{
    const std::size_t before = text.size();
    text = withoutLeadingSpace(text);
    for (const std::string_view mark :
        {"/", "-", ".", ",", "年", "月", "st ", "nd ", "rd ", "th "}) {
        if (text.starts_with(mark)) {
            text.remove_prefix(mark.size());
            break;
        }
    }
    text = withoutLeadingSpace(text);
    if (text.starts_with(',')) // 3rd , 2021
        text = withoutLeadingSpace(text.substr(1));
    return text.size() < before;
}

/// 20210201, alone or before a T.
std::optional<Parts> compactParts(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits != 8)
        return std::nullopt;
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(from, length))
            value = value * 10 + (c - '0');
        return value;
    };
    return Parts {
        {Part {number(0, 4), 4}, Part {number(4, 2), 2}, Part {number(6, 2), 2}}, text.substr(8)};
}

std::optional<Parts> readParts(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 6)
        return std::nullopt;
    if (const auto compact = compactParts(text))
        return compact;
    const std::string_view word = leadingLetters(text);
    if (indexOfName(dayNames, word) >= 0) {
        text.remove_prefix(word.size());
        takeDateSeparator(text);
    }
    Parts parts;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && !takeDateSeparator(text))
            return std::nullopt;
        const auto part = takePart(text);
        if (!part)
            return std::nullopt;
        parts.parts[i] = *part;
    }
    const bool hasEnd = text.starts_with("日");
    if (hasEnd)
        text.remove_prefix(3);
    parts.rest = text;
    const bool isFollowedByMore
        = !hasEnd && !text.empty() && (isDigit(text.front()) || text.front() == '/');
    return isFollowedByMore ? std::nullopt : std::optional(parts);
}

int fullYear(Part part)
{
    if (part.digits != 2)
        return part.value;
    return part.value + (part.value >= 70 ? 1900 : 2000);
}

std::optional<sys_days> dayOf(Part y, Part m, Part d)
{
    if (y.digits != 2 && !y.isYear())
        return std::nullopt;
    const int fullYearNumber = fullYear(y);
    if (fullYearNumber < 1900 || fullYearNumber > 2199 || d.isName() || d.isYear())
        return std::nullopt;
    const year_month_day date = year(fullYearNumber) / month(static_cast<unsigned>(m.value))
        / std::chrono::day(static_cast<unsigned>(d.value));
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

std::optional<sys_days> resolve(const Parts& parts, DateOrder order)
{
    const auto& [a, b, c] = parts.parts;
    if (a.isYear())
        return dayOf(a, b, c);
    if (a.isName())
        return dayOf(c, a, b);
    if (b.isName())
        return dayOf(c, b, a);
    switch (order) {
    case DateOrder::Mdy:
    case DateOrder::Serial:
        return dayOf(c, a, b);
    case DateOrder::Dmy:
        return dayOf(c, b, a);
    case DateOrder::Ymd:
        return dayOf(a, b, c);
    }
    return std::nullopt;
}

/// The time of day and the offset behind a date; the day itself is left open.
std::optional<DateTimeText> readBehindDate(std::string_view rest)
{
    DateTimeText result;
    rest = withoutLeadingSpace(rest);
    if (rest.starts_with('T') || rest.starts_with('t') || rest.starts_with(','))
        rest.remove_prefix(1);
    rest = trimmed(rest);
    if (rest.empty())
        return result;

    const auto time = readTime(rest);
    if (!time)
        return std::nullopt;
    result.hasTime = true;
    result.second = time->second;
    if (!trimmed(time->rest).empty()) {
        result.offset = readOffset(time->rest);
        if (!result.offset)
            return std::nullopt;
    }
    return result;
}

} // namespace

std::optional<DateTimeText> readSerial(std::string_view text)
{
    constexpr int lastOf2199 = 109'574;
    constexpr int neverWas = 60; // 29 February 1900
    constexpr double secondsOfDay = 86'400;
    text = trimmed(text);
    const int number = takeNumber(text, 6);
    if (number < 1 || number > lastOf2199 || number == neverWas)
        return std::nullopt;
    double fraction = 0;
    if (text.starts_with('.') || text.starts_with(',')) {
        double place = 1;
        for (text.remove_prefix(1); !text.empty() && isDigit(text.front()); text.remove_prefix(1))
            fraction += (text.front() - '0') * (place /= 10);
    }
    if (!text.empty())
        return std::nullopt;
    const auto second = static_cast<int>(std::lround(fraction * secondsOfDay));
    const sys_days zero = year(1899) / December / (number < neverWas ? 31 : 30);
    return DateTimeText {.day = zero + days(number) + days(second / 86'400),
        .second = second % 86'400,
        .hasTime = second % 86'400 != 0};
}

std::optional<DateTimeText> readDateTime(std::string_view text, DateOrder order)
{
    if (order == DateOrder::Serial) {
        if (const auto serial = readSerial(text))
            return serial;
    }
    const auto parts = readParts(text);
    const auto day = parts ? resolve(*parts, order) : std::nullopt;
    if (!day)
        return std::nullopt;
    auto result = readBehindDate(parts->rest);
    if (result)
        result->day = *day;
    return result;
}

std::optional<DateShape> dateShape(std::string_view text)
{
    const auto parts = readParts(text);
    if (!parts)
        return std::nullopt;
    DateShape shape;
    shape.dependsOnOrder = !parts->parts[0].isYear() && !parts->hasName();
    for (const DateOrder order : {DateOrder::Mdy, DateOrder::Dmy, DateOrder::Ymd})
        shape.dayByOrder[static_cast<std::size_t>(order)] = resolve(*parts, order);
    if (std::ranges::none_of(shape.dayByOrder, [](const auto& day) { return day.has_value(); }))
        return std::nullopt;
    const auto behind = readBehindDate(parts->rest);
    if (!behind)
        return std::nullopt;
    shape.hasTime = behind->hasTime;
    return shape;
}

} // namespace lotboard::exchange
