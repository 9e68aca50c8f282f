#include "metrics/chunksummary.h"

#include "metrics/dimensioncodes.h"

#include <algorithm>
#include <numeric>

namespace lotboard::metrics {

namespace {

/// The distinct values of a column in order, and which of them each row has.
template<class T>
struct Distinct
{
    std::vector<T> values {};
    std::vector<Code> places {}; ///< Of each row.
};

template<class T>
Distinct<T> distinct(std::span<const T> column)
{
    constexpr Code widest = 1U << 16;
    Distinct<T> found;
    found.places.resize(column.size());
    const auto [least, greatest] = std::ranges::minmax(column);
    const auto distance
        = [from = static_cast<Code>(least)](T value) { return static_cast<Code>(value) - from; };
    if (distance(greatest) < widest) {
        std::vector<Code> places(distance(greatest) + 1, 0);
        for (const T value : column)
            places[distance(value)] = 1;
        for (Code i = 0; i < places.size(); ++i) {
            if (std::exchange(places[i], static_cast<Code>(found.values.size())) != 0)
                found.values.push_back(static_cast<T>(static_cast<Code>(least) + i));
        }
        for (std::size_t row = 0; row < column.size(); ++row)
            found.places[row] = places[distance(column[row])];
        return found;
    }
    found.values.assign(column.begin(), column.end());
    std::ranges::sort(found.values);
    found.values.erase(std::ranges::unique(found.values).begin(), found.values.end());
    for (std::size_t row = 0; row < column.size(); ++row)
        found.places[row] = static_cast<Code>(
            std::ranges::lower_bound(found.values, column[row]) - found.values.begin());
    return found;
}

/// Makes the summaries of one chunk: from its rows only those for each day and member, from these
/// all others.
class ChunkSummarizer
{
public:
    ChunkSummarizer(const FactTable& facts, Stream stream, const EventColumns& columns)
        : m_facts(facts)
        , m_stream(stream)
        , m_columns(columns)
        , m_measures(measuresOf(stream))
    {
        if (stream != Stream::FirstAttempt)
            return;
        m_rowsByValue.resize(columns.size());
        std::iota(m_rowsByValue.begin(), m_rowsByValue.end(), 0U);
        std::ranges::sort(
            m_rowsByValue, {}, [&](std::uint32_t row) { return columns.values[0][row]; });
    }

    ChunkSummary summarize() const;

private:
    /// A summary and the place of each row in it.
    struct Placed
    {
        AxisSummary summary {};
        std::vector<Code> places {};
    };

    Distinct<Code> members(Dimension dimension) const;
    Placed byDayAndMember(
        DateBasis basis, const Distinct<DayNumber>& days, const Distinct<Code>& members) const;
    /// `fine` with its place i added to targets[i], one of `count`.
    Placed putTogether(
        const Placed& fine, const std::vector<Code>& targets, std::size_t count) const;
    Placed withoutDays(const Placed& byDay) const;
    Placed withoutMembers(const Placed& byMember) const;
    AxisSummary emptySummary(std::size_t count) const;
    void addRows(Placed& placed, DateBasis basis) const;
    void addValues(Placed& placed) const;

    const FactTable& m_facts;
    Stream m_stream {};
    const EventColumns& m_columns;
    std::vector<Measure> m_measures {};
    std::vector<std::uint32_t> m_rowsByValue {}; ///< Only where values are kept.
};

Distinct<Code> ChunkSummarizer::members(Dimension dimension) const
{
    std::vector<Code> codes(m_columns.size());
    fillCodes(m_facts, m_stream, m_columns, dimension, DateBasis::Event, codes);
    return distinct(std::span<const Code>(codes));
}

AxisSummary ChunkSummarizer::emptySummary(std::size_t count) const
{
    AxisSummary summary;
    summary.width = m_measures.size();
    summary.codes.resize(count);
    summary.amounts.resize(count * summary.width);
    summary.touched.resize(count);
    if (m_stream == Stream::AppointmentDue)
        summary.lastDays.resize(count, std::numeric_limits<DayNumber>::min());
    return summary;
}

void ChunkSummarizer::addRows(Placed& placed, DateBasis basis) const
{
    AxisSummary& summary = placed.summary;
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const MeasureRule& rule = ruleOf(m_measures[i]);
        const std::uint8_t flags = wantedFlags(rule, basis);
        for (std::size_t row = 0; row < m_columns.size(); ++row) {
            if ((m_columns.flags[row] & flags) != flags)
                continue;
            const Code place = placed.places[row];
            summary.amounts[place * summary.width + i] += amountAt(rule.amount, m_columns, row);
            summary.touched[place] |= static_cast<std::uint8_t>(1U << i);
        }
    }
    for (std::size_t row = 0; row < m_columns.size() && !summary.lastDays.empty(); ++row) {
        DayNumber& last = summary.lastDays[placed.places[row]];
        last = std::max(last, m_columns.day[row]);
    }
}

void ChunkSummarizer::addValues(Placed& placed) const
{
    if (m_rowsByValue.empty())
        return;
    AxisSummary& summary = placed.summary;
    summary.offsets.assign(summary.codes.size() + 1, 0);
    for (const Code place : placed.places)
        ++summary.offsets[place + 1];
    std::partial_sum(summary.offsets.begin(), summary.offsets.end(), summary.offsets.begin());
    auto next = summary.offsets;
    summary.values.resize(m_columns.size());
    for (const std::uint32_t row : m_rowsByValue)
        summary.values[next[placed.places[row]]++] = m_columns.values[0][row];
}

ChunkSummarizer::Placed ChunkSummarizer::byDayAndMember(
    DateBasis basis, const Distinct<DayNumber>& days, const Distinct<Code>& members) const
{
    const auto width = static_cast<Code>(members.values.size());
    std::vector<Code> pairs(m_columns.size());
    for (std::size_t row = 0; row < pairs.size(); ++row)
        pairs[row] = days.places[row] * width + members.places[row];
    auto found = distinct(std::span<const Code>(pairs));
    Placed placed {emptySummary(found.values.size()), std::move(found.places)};
    placed.summary.days.resize(found.values.size());
    for (std::size_t place = 0; place < found.values.size(); ++place) {
        placed.summary.days[place] = days.values[found.values[place] / width];
        placed.summary.codes[place] = members.values[found.values[place] % width];
    }
    addRows(placed, basis);
    addValues(placed);
    return placed;
}

ChunkSummarizer::Placed ChunkSummarizer::putTogether(
    const Placed& fine, const std::vector<Code>& targets, std::size_t count) const
{
    Placed placed {emptySummary(count), {}};
    AxisSummary& summary = placed.summary;
    for (std::size_t from = 0; from < targets.size(); ++from) {
        const Code to = targets[from];
        for (std::size_t i = 0; i < summary.width; ++i)
            summary.amounts[to * summary.width + i] += fine.summary.amountsOf(from)[i];
        summary.touched[to] |= fine.summary.touched[from];
        if (!summary.lastDays.empty())
            summary.lastDays[to] = std::max(summary.lastDays[to], fine.summary.lastDays[from]);
    }
    if (m_rowsByValue.empty())
        return placed; // Nobody asks where the rows went.
    for (const Code place : fine.places)
        placed.places.push_back(targets[place]);
    addValues(placed);
    return placed;
}

ChunkSummarizer::Placed ChunkSummarizer::withoutDays(const Placed& byDay) const
{
    auto members = distinct(std::span<const Code>(byDay.summary.codes));
    Placed placed = putTogether(byDay, members.places, members.values.size());
    placed.summary.codes = std::move(members.values);
    return placed;
}

ChunkSummarizer::Placed ChunkSummarizer::withoutMembers(const Placed& byMember) const
{
    auto days = distinct(std::span<const DayNumber>(byMember.summary.days));
    Placed placed = putTogether(byMember, days.places, days.values.size());
    placed.summary.days = std::move(days.values);
    return placed;
}

ChunkSummary ChunkSummarizer::summarize() const
{
    ChunkSummary made;
    const auto sources = members(Dimension::Source);
    const auto people = members(Dimension::Person);
    for (const DateBasis basis : {DateBasis::Event, DateBasis::Lead}) {
        if (basis == DateBasis::Lead && hasOneDate(m_stream))
            break;
        const auto days = distinct(std::span<const DayNumber>(
            basis == DateBasis::Lead ? m_columns.arrival : m_columns.day));
        Placed bySource = byDayAndMember(basis, days, sources);
        Placed byPerson = byDayAndMember(basis, days, people);
        Placed byDay = withoutMembers(bySource);
        auto& [allDays, eachDay] = made.summaries[static_cast<std::size_t>(basis)];
        allDays = {withoutDays(byDay).summary, withoutDays(bySource).summary,
            withoutDays(byPerson).summary};
        eachDay
            = {std::move(byDay.summary), std::move(bySource.summary), std::move(byPerson.summary)};
    }
    return made;
}

} // namespace

std::optional<SummaryAxis> summaryAxisOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
    case Dimension::SourceGroup:
        return SummaryAxis::Source;
    case Dimension::Person:
    case Dimension::Team:
    case Dimension::Department:
        return SummaryAxis::Person;
    default:
        return isMadeOfDays(dimension) ? std::optional(SummaryAxis::Whole) : std::nullopt;
    }
}

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
    return ChunkSummarizer(facts, stream, columns).summarize();
}

} // namespace lotboard::metrics
