#include "metrics/aggregation.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

constexpr std::size_t inAll = 0; ///< The slot.

template<class T>
std::size_t placeIn(const std::vector<T>& list, const T& value)
{
    return static_cast<std::size_t>(std::ranges::find(list, value) - list.begin());
}

/// The one axis from which the members of all these dimensions can be told, days apart.
std::optional<SummaryAxis> commonAxis(const std::vector<Dimension>& dimensions)
{
    SummaryAxis common = SummaryAxis::Whole;
    for (const Dimension dimension : dimensions) {
        const auto axis = summaryAxisOf(dimension);
        if (!axis
            || (common != SummaryAxis::Whole && *axis != SummaryAxis::Whole && *axis != common))
            return std::nullopt;
        common = std::max(common, *axis);
    }
    return common;
}

} // namespace

Aggregation::Aggregation(const FactTable& facts, const Selection& selection,
    const std::vector<Dimension>& by, Wanted wanted, const Query& query)
    : m_facts(facts)
    , m_selection(selection)
    , m_by(by)
    , m_wanted(std::move(wanted))
    , m_today(numberOf(query.today))
    , m_index(facts, by)
    , m_axis(commonAxis(by))
    , m_amounts(m_wanted.measures.size())
    , m_values(m_wanted.values.size())
    , m_marks(1)
{
    if (query.basis == DateBasis::Lead)
        m_window = query.windowDays;
    std::array<bool, streamCount> isNeeded {};
    for (const Measure measure : m_wanted.measures)
        isNeeded[static_cast<std::size_t>(ruleOf(measure).stream)] = true;
    for (const ValueColumn& column : m_wanted.values)
        isNeeded[static_cast<std::size_t>(column.stream)] = true;
    for (std::size_t i = 0; i < streamCount; ++i) {
        if (isNeeded[i])
            addStream(static_cast<Stream>(i));
    }
}

void Aggregation::addStream(Stream stream)
{
    const auto known = measuresOf(stream);
    m_measuresOfStream.clear();
    for (std::size_t i = 0; i < m_wanted.measures.size(); ++i) {
        if (const auto column = placeIn(known, m_wanted.measures[i]); column < known.size())
            m_measuresOfStream.emplace_back(i, column);
    }
    const bool isAnswered = isAnsweredBySummaries(stream);
    const EventChunks& chunks = m_facts.events(stream);
    for (std::size_t place = 0; place < chunks.size(); ++place) {
        const EventColumns& columns = *chunks[place];
        if (m_selection.passesOver(stream, columns))
            continue;
        if (isAnswered)
            addSummary(
                stream, m_facts.summary(stream, place), m_selection.takesWhole(stream, columns));
        else
            addRows(stream, columns);
    }
}

bool Aggregation::isAnsweredBySummaries(Stream stream) const
{
    // They know no filter, no window, and no single values but one.
    return m_axis && m_selection.takesAllOfDays(stream)
        && std::ranges::all_of(m_wanted.values, [stream](const ValueColumn& column) {
               return column.stream != stream || column == ValueColumn {Stream::FirstAttempt, 0};
           });
}

void Aggregation::addSummary(Stream stream, const ChunkSummary& summary, bool isWhole)
{
    const auto of = [&](bool needsDays, SummaryAxis axis) -> const AxisSummary& {
        const auto grain = needsDays ? SummaryGrain::EachDay : SummaryGrain::AllDays;
        return axisSummary(summary, stream, m_selection.basis(), grain, axis);
    };
    addPlaces(stream, of(!isWhole, SummaryAxis::Whole), [](auto&, auto) { return inAll; });
    if (m_by.empty())
        return;
    const bool needsDays = !isWhole || std::ranges::any_of(m_by, isMadeOfDays);
    addPlaces(stream, of(needsDays, *m_axis),
        [this](const AxisSummary& by, std::size_t place) { return slotFor(keyOf(by, place)); });
}

template<class SlotOf>
void Aggregation::addPlaces(Stream stream, const AxisSummary& summary, SlotOf slotOfPlace)
{
    std::size_t first = 0;
    std::size_t end = summary.codes.size();
    if (!summary.days.empty()) {
        const auto begin = summary.days.begin();
        first = static_cast<std::size_t>(
            std::ranges::lower_bound(summary.days, m_selection.firstDay()) - begin);
        end = static_cast<std::size_t>(
            std::ranges::upper_bound(summary.days, m_selection.lastDay()) - begin);
    }
    for (std::size_t place = first; place < end; ++place)
        addPlace(stream, summary, place, slotOfPlace(summary, place));
}

GroupKey Aggregation::keyOf(const AxisSummary& summary, std::size_t place) const
{
    GroupKey key {};
    for (std::size_t i = 0; i < m_by.size(); ++i)
        key[i] = isMadeOfDays(m_by[i])
            ? codeOfDay(m_facts, m_by[i], summary.days[place])
            : codeOfMember(m_facts.directory(), m_by[i], summary.codes[place]);
    return key;
}

void Aggregation::addPlace(
    Stream stream, const AxisSummary& summary, std::size_t place, std::size_t slot)
{
    const auto amounts = summary.amountsOf(place);
    for (const auto& [measure, column] : m_measuresOfStream) {
        sumAt(slot, measure) += amounts[column];
        if (summary.touched[place] & (1U << column))
            m_marks[slot].isTouched = true;
    }
    for (std::size_t i = 0; i < m_wanted.values.size(); ++i) {
        if (m_wanted.values[i].stream == stream)
            m_values[slot * m_wanted.values.size() + i].addSorted(summary.valuesOf(place));
    }
    if (stream == Stream::AppointmentDue && summary.lastDays[place] > m_today)
        m_marks[slot].hasAppointmentToCome = true;
}

void Aggregation::addRows(Stream stream, const EventColumns& columns)
{
    m_selection.select(stream, columns, m_rows);
    if (m_rows.empty())
        return;
    if (!m_by.empty())
        findGroups(stream, columns);
    for (const auto& [measure, column] : m_measuresOfStream)
        addMeasure(measure, columns);
    for (std::size_t i = 0; i < m_wanted.values.size(); ++i) {
        if (m_wanted.values[i].stream == stream)
            addValues(i, columns);
    }
    if (stream == Stream::AppointmentDue)
        addMark(&Marks::hasAppointmentToCome,
            [&](std::uint32_t row) { return columns.day[row] > m_today; });
    if (stream == Stream::Received && m_window) {
        addMark(&Marks::hasYoungLead, [&](std::uint32_t row) {
            return (columns.flags[row] & flag::counted) && columns.day[row] > m_today - *m_window;
        });
    }
}

void Aggregation::findGroups(Stream stream, const EventColumns& columns)
{
    std::array<std::array<Code, chunkRows>, 2> codes {};
    for (std::size_t i = 0; i < m_by.size(); ++i)
        fillCodes(m_facts, stream, columns, m_by[i], m_selection.basis(),
            std::span(codes[i]).first(columns.size()));
    m_slotOfRow.resize(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_slotOfRow[i]
            = static_cast<std::uint32_t>(slotFor({codes[0][m_rows[i]], codes[1][m_rows[i]]}));
}

void Aggregation::addMeasure(std::size_t measure, const EventColumns& columns)
{
    const MeasureRule& rule = ruleOf(m_wanted.measures[measure]);
    const std::uint8_t flags = wantedFlags(rule, m_selection.basis());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::uint32_t row = m_rows[i];
        if ((columns.flags[row] & flags) != flags)
            continue;
        const std::int64_t amount = amountAt(rule.amount, columns, row);
        sumAt(inAll, measure) += amount;
        if (!m_by.empty()) {
            sumAt(m_slotOfRow[i], measure) += amount;
            m_marks[m_slotOfRow[i]].isTouched = true;
        }
    }
}

void Aggregation::addValues(std::size_t value, const EventColumns& columns)
{
    const auto& column = columns.values[m_wanted.values[value].value];
    const auto valuesOf = [&](std::size_t slot) -> ValueRuns& {
        return m_values[slot * m_wanted.values.size() + value];
    };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        valuesOf(inAll).add(column[m_rows[i]]);
        if (!m_by.empty())
            valuesOf(m_slotOfRow[i]).add(column[m_rows[i]]);
    }
}

template<class IsMarked>
void Aggregation::addMark(bool Marks::*mark, IsMarked isMarked)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isMarked(m_rows[i]))
            continue;
        m_marks[inAll].*mark = true;
        if (!m_by.empty())
            m_marks[m_slotOfRow[i]].*mark = true;
    }
}

std::size_t Aggregation::slotFor(const GroupKey& key)
{
    const std::size_t slot = slotOf(m_index.numberOf(key));
    if (slot == m_marks.size()) {
        m_marks.emplace_back();
        m_amounts.resize(m_marks.size() * m_wanted.measures.size());
        m_values.resize(m_marks.size() * m_wanted.values.size());
    }
    return slot;
}

std::optional<std::size_t> Aggregation::find(const GroupKey& key) const
{
    const auto found = m_index.find(key);
    return found && !isEmpty(*found) ? std::optional<std::size_t>(*found) : std::nullopt;
}

std::int64_t Aggregation::amount(Measure measure, std::optional<std::size_t> group) const
{
    const std::size_t place = placeIn(m_wanted.measures, measure);
    return m_amounts[slotOf(group) * m_wanted.measures.size() + place];
}

const ValueRuns& Aggregation::values(
    const ValueColumn& column, std::optional<std::size_t> group) const
{
    return m_values[slotOf(group) * m_wanted.values.size() + placeIn(m_wanted.values, column)];
}

} // namespace lotboard::metrics
