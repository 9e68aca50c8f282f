#include "metrics/valueruns.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace lotboard::metrics {

namespace {

using Runs = std::vector<std::span<const std::uint32_t>>;

constexpr std::int64_t few = 400; ///< Not worth to be narrowed down by searching all runs.
constexpr std::size_t fewest = 32; ///< Not worth to be sifted.

std::int64_t sizeOf(const Runs& runs)
{
    std::int64_t size = 0;
    for (const auto& run : runs)
        size += static_cast<std::int64_t>(run.size());
    return size;
}

struct Bracket
{
    std::uint32_t low = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t high = 0;
};

/// Two values between which the values of both ranks lie. Of each run the value at the same part
/// of its length is taken: not more than `rank` values can be below the least of them, not fewer
/// up to the greatest.
Bracket bracketOf(const Runs& runs, std::int64_t lowRank, std::int64_t highRank, std::int64_t all)
{
    Bracket bracket;
    for (const auto& run : runs) {
        const auto length = static_cast<std::int64_t>(run.size());
        const auto below = (lowRank - 1) * length / all;
        const auto above = std::min(length - 1, ((highRank - 1) * length + all - 1) / all);
        bracket.low = std::min(bracket.low, run[static_cast<std::size_t>(below)]);
        bracket.high = std::max(bracket.high, run[static_cast<std::size_t>(above)]);
    }
    return bracket;
}

/// Cuts from all runs what cannot be at the ranks from `lowRank` to `highRank`, while that pays.
/// Answers how many values stood below what is left.
std::int64_t narrow(Runs& runs, std::int64_t lowRank, std::int64_t highRank)
{
    std::int64_t before = 0;
    std::int64_t left = sizeOf(runs);
    for (std::int64_t all = 0; left > few && left != all;) {
        all = left;
        const Bracket bracket = bracketOf(runs, lowRank - before, highRank - before, all);
        for (auto& run : runs) {
            const auto begin = std::ranges::lower_bound(run, bracket.low);
            const auto end = std::upper_bound(begin, run.end(), bracket.high);
            before += begin - run.begin();
            run = {begin, end};
        }
        std::erase_if(runs, [](const auto& run) { return run.empty(); });
        left = sizeOf(runs);
    }
    return before;
}

/// Leaves of `values` only those about the ranks from `lowRank` to `highRank`, by counting how many
/// fall into each of some drawers of the same width. Answers how many stood below what is left.
std::int64_t sift(std::vector<std::uint32_t>& values, std::int64_t lowRank, std::int64_t highRank)
{
    constexpr int drawerBits = 6;
    const auto [least, greatest] = std::ranges::minmax(values);
    const int shift = std::max(0, static_cast<int>(std::bit_width(greatest - least)) - drawerBits);
    const auto drawerOf = [from = least, shift](std::uint32_t value) {
        return static_cast<std::size_t>((value - from) >> shift);
    };
    // Neighbours mostly fall into the same drawer: each counts for itself, so that none waits.
    std::array<std::array<std::uint32_t, 4>, 1U << drawerBits> counts {};
    for (std::size_t i = 0; i < values.size(); ++i)
        ++counts[drawerOf(values[i])][i % 4];
    const auto countOf = [&counts](std::size_t drawer) {
        const auto& [a, b, c, d] = counts[drawer];
        return static_cast<std::int64_t>(a + b + c + d);
    };
    std::size_t low = 0;
    std::int64_t before = 0;
    while (before + countOf(low) < lowRank)
        before += countOf(low++);
    std::size_t high = low;
    for (auto upTo = before + countOf(low); upTo < highRank;)
        upTo += countOf(++high);
    std::erase_if(values, [=](std::uint32_t value) {
        return drawerOf(value) - low > high - low; // One comparison, as those below wrap around.
    });
    return before;
}

/// `before`: how many values stand before `values`.
std::vector<std::uint32_t> select(
    std::vector<std::uint32_t> values, std::span<const std::int64_t> ranks, std::int64_t before)
{
    if (values.size() > fewest)
        before += sift(values, ranks.front() - before, ranks.back() - before);
    std::vector<std::uint32_t> found;
    found.reserve(ranks.size());
    auto from = values.begin();
    for (const std::int64_t rank : ranks) {
        const auto place = values.begin() + (rank - 1 - before);
        std::ranges::nth_element(from, place, values.end());
        found.push_back(*place);
        from = place;
    }
    return found;
}

} // namespace

std::int64_t ValueRuns::count() const
{
    return sizeOf(m_runs) + static_cast<std::int64_t>(m_loose.size());
}

std::vector<std::uint32_t> ValueRuns::valuesAt(std::span<const std::int64_t> ranks) const
{
    if (ranks.empty())
        return {};
    if (m_runs.empty())
        return select(m_loose, ranks, 0);
    Runs runs = m_runs;
    const std::int64_t before = narrow(runs, ranks.front(), ranks.back());
    std::vector<std::uint32_t> left;
    left.reserve(static_cast<std::size_t>(sizeOf(runs)));
    for (const auto& run : runs)
        left.insert(left.end(), run.begin(), run.end());
    return select(std::move(left), ranks, before);
}

} // namespace lotboard::metrics
