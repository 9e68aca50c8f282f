#include "metrics/chunksummary.h"

#include "metrics/dimensioncodes.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

namespace {

void fillAxis(const FactTable& facts, Stream stream, const EventColumns& columns, SummaryAxis axis,
    DateBasis basis, std::span<Code> codes)
{
    if (axis == SummaryAxis::Source)
        fillCodes(facts, stream, columns, Dimension::Source, basis, codes);
    else if (axis == SummaryAxis::Person)
        fillCodes(facts, stream, columns, Dimension::Person, basis, codes);
    else if (axis == SummaryAxis::Whole)
        std::ranges::fill(codes, 0);
    else {
        // Days as they are, not as codes, which move when the facts begin on another day.
        const auto& dayOfEach = basis == DateBasis::Lead ? columns.arrival : columns.day;
        for (std::size_t row = 0; row < codes.size(); ++row)
            codes[row] = static_cast<Code>(dayOfEach[row]);
    }
}

/// Turns codes into places among those that occur, and answers which occur, ascending.
std::vector<Code> compact(std::span<Code> codes)
{
    constexpr Code widest = 1U << 16;
    std::vector<Code> occurring;
    const auto [least, greatest] = std::ranges::minmax(codes);
    if (greatest - least < widest) {
        std::vector<Code> places(greatest - least + 1, 0);
        for (const Code code : codes)
            places[code - least] = 1;
        for (Code i = 0; i < places.size(); ++i) {
            if (std::exchange(places[i], static_cast<Code>(occurring.size())) != 0)
                occurring.push_back(least + i);
        }
        for (Code& code : codes)
            code = places[code - least];
        return occurring;
    }
    occurring.assign(codes.begin(), codes.end());
    std::ranges::sort(occurring);
    occurring.erase(std::ranges::unique(occurring).begin(), occurring.end());
    for (Code& code : codes)
        code = static_cast<Code>(std::ranges::lower_bound(occurring, code) - occurring.begin());
    return occurring;
}

void addValues(AxisSummary& summary, const EventColumns& columns,
    const std::vector<std::uint32_t>& rowsByValue, std::span<const Code> places)
{
    summary.offsets.assign(summary.codes.size() + 1, 0);
    for (const Code place : places)
        ++summary.offsets[place + 1];
    std::partial_sum(summary.offsets.begin(), summary.offsets.end(), summary.offsets.begin());
    auto next = summary.offsets;
    summary.values.resize(columns.size());
    for (const std::uint32_t row : rowsByValue)
        summary.values[next[places[row]]++] = columns.values[0][row];
}

AxisSummary summarize(const EventColumns& columns, const std::vector<Measure>& measures,
    DateBasis basis, std::span<Code> codes)
{
    AxisSummary summary;
    summary.codes = compact(codes);
    for (const Measure measure : measures) {
        const MeasureRule& rule = ruleOf(measure);
        const std::uint8_t flags = wantedFlags(rule, basis);
        auto& amounts = summary.amounts.emplace_back(summary.codes.size());
        auto& isTouched = summary.isTouched.emplace_back(summary.codes.size());
        for (std::size_t row = 0; row < codes.size(); ++row) {
            if ((columns.flags[row] & flags) != flags)
                continue;
            amounts[codes[row]] += amountAt(rule.amount, columns, row);
            isTouched[codes[row]] = 1;
        }
    }
    return summary;
}

} // namespace

std::vector<Measure> measuresOf(Stream stream)
{
    std::vector<Measure> measures;
    for (std::size_t i = 0; i < measureCount; ++i) {
        if (ruleOf(static_cast<Measure>(i)).stream == stream)
            measures.push_back(static_cast<Measure>(i));
    }
    return measures;
}

ChunkSummary summaryOf(const FactTable& facts, Stream stream, const EventColumns& columns)
{
    ChunkSummary summary;
    const auto measures = measuresOf(stream);
    std::vector<Code> codes(columns.size());
    std::vector<std::uint32_t> rowsByValue;
    if (stream == Stream::FirstAttempt) {
        rowsByValue.resize(columns.size());
        std::iota(rowsByValue.begin(), rowsByValue.end(), 0U);
        std::ranges::sort(
            rowsByValue, {}, [&](std::uint32_t row) { return columns.values[0][row]; });
    }
    for (const DateBasis basis : {DateBasis::Event, DateBasis::Lead}) {
        if (basis == DateBasis::Lead && hasOneDate(stream))
            break;
        for (std::size_t axis = 0; axis < summaryAxisCount; ++axis) {
            fillAxis(facts, stream, columns, static_cast<SummaryAxis>(axis), basis, codes);
            AxisSummary& made = summary.byBasis[static_cast<std::size_t>(basis)][axis];
            made = summarize(columns, measures, basis, codes);
            if (!rowsByValue.empty())
                addValues(made, columns, rowsByValue, codes);
        }
    }
    return summary;
}

} // namespace lotboard::metrics
