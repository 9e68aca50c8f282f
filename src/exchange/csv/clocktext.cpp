#include "exchange/csv/clocktext.h"

#include "exchange/csv/asciitext.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace lotboard::exchange {
namespace {

/// The half of the day that a time of up to twelve hours belongs to.
enum class HalfOfDay { Unsaid, BeforeNoon, AfterNoon };

/// AM, PM, a.m., p.m., a, p behind the time.
HalfOfDay takeHalfBehind(std::string_view& text)
{
    if (text.empty())
        return HalfOfDay::Unsaid;
    const std::string_view trimmedText = withoutLeadingSpace(text);
    for (const std::string_view mark : {"am", "a.m.", "a.m", "pm", "p.m.", "p.m", "a", "p"}) {
        const std::string_view behind
            = trimmedText.substr(std::min(mark.size(), trimmedText.size()));
        if (startsWithIgnoringCase(trimmedText, mark)
            && (behind.empty() || !isLetter(behind.front()))) {
            text = behind;
            return mark.front() == 'a' ? HalfOfDay::BeforeNoon : HalfOfDay::AfterNoon;
        }
    }
    return HalfOfDay::Unsaid;
}

/// 上午, 下午 and the like before the time.
HalfOfDay takeHalfBefore(std::string_view& text)
{
    constexpr std::array<std::string_view, 6> words {
        "上午", "早上", "凌晨", "中午", "下午", "晚上"};
    const auto* const word = std::ranges::find_if(
        words, [text](std::string_view each) { return text.starts_with(each); });
    if (word == words.end())
        return HalfOfDay::Unsaid;
    text = withoutLeadingSpace(text.substr(word->size()));
    constexpr std::ptrdiff_t firstAfterNoon = 3;
    return word - words.begin() < firstAfterNoon ? HalfOfDay::BeforeNoon : HalfOfDay::AfterNoon;
}

bool takeMark(std::string_view& text, std::initializer_list<std::string_view> marks)
{
    for (const std::string_view mark : marks) {
        if (text.starts_with(mark)) {
            text.remove_prefix(mark.size());
            return true;
        }
    }
    return false;
}

/// The hour of 24, of an hour of 12 if a half of the day is said; -1 if there is no such hour.
int hourOf24(int hour, HalfOfDay half)
{
    if (half == HalfOfDay::Unsaid)
        return hour < 24 ? hour : -1;
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + (half == HalfOfDay::AfterNoon ? 12 : 0);
}

/// Minutes and seconds behind the hour.
struct BehindHour
{
    int minute = 0;
    int second = 0;
    bool hasMinutes = false;
};

/// :05, :05:30.25, 05, 0530, 时05分, 点.
BehindHour takeBehindHour(std::string_view& text)
{
    BehindHour behind;
    if (takeMark(text, {"时", "点"})) {
        behind.hasMinutes = true;
        behind.minute = std::max(takeNumber(text, 2), 0);
        if (takeMark(text, {"分"})) {
            behind.second = std::max(takeNumber(text, 2), 0);
            takeMark(text, {"秒"});
        }
        return behind;
    }
    const auto isDigitNext = [&text] { return !text.empty() && isDigit(text.front()); };
    if (isDigitNext() || takeMark(text, {":", "："})) { // 153020
        behind.minute = takeNumber(text, 2);
        behind.hasMinutes = behind.minute >= 0;
        if (isDigitNext() || takeMark(text, {":", "："}))
            behind.second = takeNumber(text, 2);
    }
    if (behind.second >= 0 && behind.hasMinutes && takeMark(text, {".", ","})) {
        while (isDigitNext())
            text.remove_prefix(1);
    }
    return behind;
}

} // namespace

std::optional<TimeText> readTime(std::string_view text)
{
    text = withoutLeadingSpace(text);
    HalfOfDay half = takeHalfBefore(text);
    const int said = takeNumber(text, 2);
    if (said < 0)
        return std::nullopt;
    constexpr int noon = 12;
    if (said > noon) // 下午14:30
        half = HalfOfDay::Unsaid;
    const BehindHour behind = takeBehindHour(text);
    if (half == HalfOfDay::Unsaid)
        half = takeHalfBehind(text);
    const int hour = hourOf24(said, half);
    const bool isTime = behind.hasMinutes || half != HalfOfDay::Unsaid;
    if (!isTime || hour < 0 || behind.minute > 59 || behind.second < 0 || behind.second > 60)
        return std::nullopt;
    return TimeText {
        hour * 3600 + std::max(behind.minute, 0) * 60 + std::min(behind.second, 59), text};
}

std::optional<std::chrono::minutes> readOffset(std::string_view text)
{
    struct Zone
    {
        std::string_view name {};
        int hours = 0;
    };
    static constexpr std::array<Zone, 11> zones {{{"z", 0}, {"utc", 0}, {"gmt", 0}, {"est", -5},
        {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}}};
    text = trimmed(text);
    for (const Zone& zone : zones) {
        if (equalsIgnoringCase(text, zone.name))
            return std::chrono::hours(zone.hours);
    }
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    const int hour = takeNumber(text, 2);
    if (text.starts_with(':'))
        text.remove_prefix(1);
    const int minute = std::max(takeNumber(text, 2), 0);
    if (hour < 0 || hour > 14 || minute > 59 || !text.empty())
        return std::nullopt;
    return sign * (std::chrono::hours(hour) + std::chrono::minutes(minute));
}

int takeNumber(std::string_view& text, int maxDigits)
{
    int value = -1;
    for (int i = 0; i < maxDigits && !text.empty() && isDigit(text.front()); ++i) {
        value = std::max(value, 0) * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    return value;
}

} // namespace lotboard::exchange
