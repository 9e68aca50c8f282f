#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// Values of which percentiles are asked, in pieces: either runs that stand sorted elsewhere or
/// loose ones. Never merges or sorts them all.
class ValueRuns
{
public:
    void add(std::uint32_t value) { m_loose.push_back(value); }
    /// The run must outlive this.
    void addSorted(std::span<const std::uint32_t> run)
    {
        if (!run.empty())
            m_runs.push_back(run);
    }

    std::int64_t count() const;
    /// The values at these ranks, counted from 1 and ascending, all within count(). Cost: for many
    /// similar runs a small part of all values.
    std::vector<std::uint32_t> valuesAt(std::span<const std::int64_t> ranks) const;

private:
    std::vector<std::span<const std::uint32_t>> m_runs {};
    std::vector<std::uint32_t> m_loose {};
};

} // namespace lotboard::metrics
