#pragma once

#include "metrics/factcolumns.h"
#include "metrics/measure.h"

#include <span>

namespace lotboard::metrics {

class FactTable;

/// The dimensions by which every chunk is summed up when it is made, because every dashboard asks
/// for them. Weeks, months and weekdays are made from days.
enum class SummaryAxis : std::uint8_t { Whole, Source, Person, Day };
constexpr std::size_t summaryAxisCount = 4;

/// All measures of a stream over the rows of one chunk, by the members of one dimension.
struct AxisSummary
{
    std::vector<Code> codes {}; ///< Those that occur, ascending.
    /// For each of measuresOf(stream), one for each of `codes`.
    std::vector<std::vector<std::int64_t>> amounts {};
    std::vector<std::vector<std::uint8_t>> isTouched {}; ///< Whether any row counted.
    /// EventColumns::values[0] of the rows of codes[i], ascending, from offsets[i] on; only of
    /// FirstAttempt.
    std::vector<std::uint32_t> values {};
    std::vector<std::uint32_t> offsets {};

    std::span<const std::uint32_t> valuesOf(std::size_t place) const
    {
        return std::span(values).subspan(offsets[place], offsets[place + 1] - offsets[place]);
    }
};

struct ChunkSummary
{
    std::array<std::array<AxisSummary, summaryAxisCount>, 2> byBasis {};
};

/// The measures that count rows of `stream`.
std::vector<Measure> measuresOf(Stream stream);

/// Whether day and arrival are the same in every row, so that both bases have one summary.
constexpr bool hasOneDate(Stream stream)
{
    return stream == Stream::Received || stream == Stream::FirstAttempt || stream == Stream::Spend;
}

/// The summary of `chunk` for a question on `basis`.
inline const AxisSummary& axisSummary(
    const ChunkSummary& summary, Stream stream, DateBasis basis, SummaryAxis axis)
{
    const auto place = hasOneDate(stream) ? 0U : static_cast<std::size_t>(basis);
    return summary.byBasis[place][static_cast<std::size_t>(axis)];
}

/// Uses the lead columns of `facts`.
ChunkSummary summaryOf(const FactTable& facts, Stream stream, const EventColumns& columns);

} // namespace lotboard::metrics
