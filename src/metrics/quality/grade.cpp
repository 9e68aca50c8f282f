#include "metrics/quality/grade.h"

#include <algorithm>
#include <array>

namespace lotboard::metrics {

const char* gradeName(Grade grade)
{
    constexpr std::array names {"A", "B", "C", "D", "F"};
    return names[static_cast<std::size_t>(grade)];
}

const char* traitId(Trait trait)
{
    constexpr std::array ids {"completeness", "consistency", "freshness"};
    return ids[static_cast<std::size_t>(trait)];
}

Grade gradeOf(const TouchedShare& share)
{
    // In whole records, so that exactly one in a hundred is an A.
    constexpr std::array<std::int64_t, 4> mostInHundred {1, 3, 10, 25};
    for (std::size_t i = 0; i < mostInHundred.size(); ++i) {
        if (share.touched * 100 <= share.all * mostInHundred[i])
            return static_cast<Grade>(i);
    }
    return Grade::F;
}

std::optional<Freshness> freshnessOf(
    RecordKind kind, std::span<const std::chrono::sys_days> days, std::chrono::sys_days today)
{
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back((days[i] - days[i - 1]).count());
    if (gaps.size() < fewestGaps)
        return std::nullopt;
    // Nearest rank: the least that 19 of 20 do not pass.
    const auto rank = (gaps.size() * 19 + 19) / 20;
    const auto usual = gaps.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
    std::ranges::nth_element(gaps, usual);
    const auto newest = std::min(days.back(), today);
    return Freshness {
        .kind = kind, .newest = newest, .age = (today - newest).count(), .usualGap = *usual};
}

Grade gradeOf(const Freshness& freshness)
{
    constexpr std::array<std::int64_t, 4> mostGaps {1, 2, 4, 8};
    for (std::size_t i = 0; i < mostGaps.size(); ++i) {
        if (freshness.age <= freshness.usualGap * mostGaps[i])
            return static_cast<Grade>(i);
    }
    return Grade::F;
}

} // namespace lotboard::metrics
