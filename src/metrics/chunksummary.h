#pragma once

#include "metrics/factcolumns.h"
#include "metrics/measure.h"

#include <span>

namespace lotboard::metrics {

class FactTable;

/// The dimensions by which every chunk is summed up when it is made, because every dashboard asks
/// for them. Teams are made from people, groups of sources from sources.
enum class SummaryAxis : std::uint8_t { Whole, Source, Person };

/// Whether the days of a chunk are put together or kept apart; weeks and months are made from days.
enum class SummaryGrain : std::uint8_t { AllDays, EachDay };

/// All measures of a stream over the rows of one chunk, in places: one for each member of an axis,
/// or one for each day and member that occur together.
struct AxisSummary
{
    std::vector<DayNumber> days {}; ///< Of each place, ascending; empty with AllDays.
    std::vector<Code> codes {}; ///< Of each place, ascending within a day; 0 with Whole.
    std::size_t width = 0; ///< How many measures the stream has.
    std::vector<std::int64_t> amounts {}; ///< For each place those of measuresOf(stream).
    std::vector<std::uint8_t> touched {}; ///< For each place a bit for each measure: a row counts.
    /// EventColumns::values[0] of the rows of place i, ascending, from offsets[i] on; only of
    /// FirstAttempt.
    std::vector<std::uint32_t> values {};
    std::vector<std::uint32_t> offsets {};
    std::vector<DayNumber> lastDays {}; ///< Of the rows of each place; only of AppointmentDue.

    std::span<const std::int64_t> amountsOf(std::size_t place) const
    {
        return std::span(amounts).subspan(place * width, width);
    }
    std::span<const std::uint32_t> valuesOf(std::size_t place) const
    {
        return std::span(values).subspan(offsets[place], offsets[place + 1] - offsets[place]);
    }
};

struct ChunkSummary
{
    /// [basis][grain][axis].
    std::array<std::array<std::array<AxisSummary, 3>, 2>, 2> summaries {};
};

/// From which axis the members of `dimension` can be told; empty: from none. What is made of days
/// needs EachDay and no axis.
std::optional<SummaryAxis> summaryAxisOf(Dimension dimension);

/// The measures that count rows of `stream`; at most eight.
std::vector<Measure> measuresOf(Stream stream);

/// Whether day and arrival are the same in every row, so that both bases have one summary.
constexpr bool hasOneDate(Stream stream)
{
    return stream == Stream::Received || stream == Stream::FirstAttempt || stream == Stream::Spend;
}

/// The summary of a chunk of `stream` for a question on `basis`.
inline const AxisSummary& axisSummary(const ChunkSummary& summary, Stream stream, DateBasis basis,
    SummaryGrain grain, SummaryAxis axis)
{
    const auto place = hasOneDate(stream) ? 0U : static_cast<std::size_t>(basis);
    return summary
        .summaries[place][static_cast<std::size_t>(grain)][static_cast<std::size_t>(axis)];
}

/// Uses the lead columns of `facts`.
ChunkSummary summaryOf(const FactTable& facts, Stream stream, const EventColumns& columns);

} // namespace lotboard::metrics
