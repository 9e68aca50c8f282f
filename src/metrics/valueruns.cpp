#include "metrics/valueruns.h"

#include <algorithm>
#include <limits>

namespace lotboard::metrics {

namespace {

constexpr std::int64_t few = 2000;

} // namespace

std::int64_t ValueRuns::count() const
{
    auto count = static_cast<std::int64_t>(m_loose.size());
    for (const auto& run : m_runs)
        count += static_cast<std::int64_t>(run.size());
    return count;
}

/// Two values between which the values of both ranks lie. Of each run the value at the same part
/// of its length is taken: not more than `rank` values can be below the least of them, not fewer
/// up to the greatest.
ValueRuns::Bracket ValueRuns::bracketOf(
    std::int64_t lowRank, std::int64_t highRank, std::int64_t all)
{
    Bracket bracket {std::numeric_limits<std::uint32_t>::max(), 0};
    const auto below = [all](std::int64_t rank, std::size_t size) {
        return static_cast<std::size_t>((rank - 1) * static_cast<std::int64_t>(size) / all);
    };
    const auto above = [all](std::int64_t rank, std::size_t size) {
        const auto length = static_cast<std::int64_t>(size);
        return static_cast<std::size_t>(
            std::min(length - 1, ((rank - 1) * length + all - 1) / all));
    };
    const auto widen = [&bracket](std::uint32_t low, std::uint32_t high) {
        bracket = {std::min(bracket.low, low), std::max(bracket.high, high)};
    };
    for (const auto& run : m_runs)
        widen(run[below(lowRank, run.size())], run[above(highRank, run.size())]);
    if (!m_loose.empty()) {
        const auto at = [this](std::size_t place) {
            const auto found = m_loose.begin() + static_cast<std::ptrdiff_t>(place);
            std::ranges::nth_element(m_loose, found);
            return *found;
        };
        widen(at(below(lowRank, m_loose.size())), at(above(highRank, m_loose.size())));
    }
    return bracket;
}

std::vector<std::uint32_t> ValueRuns::valuesAt(const std::vector<std::int64_t>& ranks)
{
    if (ranks.empty())
        return {};
    // Of few values all are looked through; it is not worth to narrow them down.
    const Bracket bracket = count() <= few ? Bracket {0, std::numeric_limits<std::uint32_t>::max()}
                                           : bracketOf(ranks.front(), ranks.back(), count());
    std::int64_t before = 0; // How many stand below the bracket.
    std::vector<std::uint32_t> within;
    for (const auto& run : m_runs) {
        const auto begin = std::ranges::lower_bound(run, bracket.low);
        const auto end = std::upper_bound(begin, run.end(), bracket.high);
        before += begin - run.begin();
        within.insert(within.end(), begin, end);
    }
    for (const std::uint32_t value : m_loose) {
        if (value < bracket.low)
            ++before;
        else if (value <= bracket.high)
            within.push_back(value);
    }
    std::vector<std::uint32_t> values;
    auto from = within.begin();
    for (const std::int64_t rank : ranks) {
        const auto place = within.begin() + (rank - 1 - before);
        std::ranges::nth_element(from, place, within.end());
        values.push_back(*place);
        from = place;
    }
    return values;
}

} // namespace lotboard::metrics
