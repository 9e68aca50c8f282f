#include "metrics/aggregation.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

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
    , m_isByDays(std::ranges::any_of(by, isMadeOfDays))
{
    if (query.basis == DateBasis::Lead)
        m_window = query.windowDays;
    for (std::size_t i = 0; i < by.size(); ++i)
        m_translations[i] = translationOf(facts.directory(), by[i]);
    if (by.empty())
        groupFor({});
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
        if (!isAnswered) {
            addRows(stream, columns);
            continue;
        }
        const bool needsDays = m_isByDays || !m_selection.takesWhole(stream, columns);
        addSummary(stream,
            axisSummary(m_facts.summary(stream, place), stream, m_selection.basis(),
                needsDays ? SummaryGrain::EachDay : SummaryGrain::AllDays, *m_axis));
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

void Aggregation::addSummary(Stream stream, const AxisSummary& summary)
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
        addPlace(stream, summary, place, m_by.empty() ? 0 : groupFor(keyOf(summary, place)));
}

GroupKey Aggregation::keyOf(const AxisSummary& summary, std::size_t place) const
{
    GroupKey key {};
    for (std::size_t i = 0; i < m_by.size(); ++i) {
        if (isMadeOfDays(m_by[i]))
            key[i] = codeOfDay(m_facts, m_by[i], summary.days[place]);
        else
            key[i] = m_translations[i] ? (*m_translations[i])[summary.codes[place]]
                                       : summary.codes[place];
    }
    return key;
}

void Aggregation::addPlace(
    Stream stream, const AxisSummary& summary, std::size_t place, std::size_t group)
{
    const auto amounts = summary.amountsOf(place);
    for (const auto& [measure, column] : m_measuresOfStream) {
        sumAt(group, measure) += amounts[column];
        if (summary.touched[place] & (1U << column))
            m_marks[group].isTouched = true;
    }
    for (std::size_t i = 0; i < m_wanted.values.size(); ++i) {
        if (m_wanted.values[i].stream == stream)
            m_values[group * m_wanted.values.size() + i].addSorted(summary.valuesOf(place));
    }
    if (stream == Stream::AppointmentDue && summary.lastDays[place] > m_today)
        m_marks[group].hasAppointmentToCome = true;
}

void Aggregation::addRows(Stream stream, const EventColumns& columns)
{
    m_selection.select(stream, columns, m_rows);
    if (m_rows.empty())
        return;
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
    m_groupOfRow.assign(m_rows.size(), 0);
    if (m_by.empty())
        return;
    std::array<std::array<Code, chunkRows>, 2> codes {};
    for (std::size_t i = 0; i < m_by.size(); ++i)
        fillCodes(m_facts, stream, columns, m_by[i], m_selection.basis(),
            std::span(codes[i]).first(columns.size()));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_groupOfRow[i]
            = static_cast<std::uint32_t>(groupFor({codes[0][m_rows[i]], codes[1][m_rows[i]]}));
}

void Aggregation::addMeasure(std::size_t measure, const EventColumns& columns)
{
    const MeasureRule& rule = ruleOf(m_wanted.measures[measure]);
    const std::uint8_t flags = wantedFlags(rule, m_selection.basis());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::uint32_t row = m_rows[i];
        if ((columns.flags[row] & flags) != flags)
            continue;
        sumAt(m_groupOfRow[i], measure) += amountAt(rule.amount, columns, row);
        m_marks[m_groupOfRow[i]].isTouched = true;
    }
}

void Aggregation::addValues(std::size_t value, const EventColumns& columns)
{
    const auto& column = columns.values[m_wanted.values[value].value];
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_values[m_groupOfRow[i] * m_wanted.values.size() + value].add(column[m_rows[i]]);
}

template<class IsMarked>
void Aggregation::addMark(bool Marks::*mark, IsMarked isMarked)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (isMarked(m_rows[i]))
            m_marks[m_groupOfRow[i]].*mark = true;
    }
}

std::size_t Aggregation::groupFor(const GroupKey& key)
{
    const std::size_t group = m_index.numberOf(key);
    if (group == m_marks.size()) {
        m_marks.emplace_back();
        m_amounts.resize(m_marks.size() * m_wanted.measures.size());
        m_values.resize(m_marks.size() * m_wanted.values.size());
    }
    return group;
}

std::optional<std::size_t> Aggregation::find(const GroupKey& key) const
{
    const auto found = m_index.find(key);
    return found && !isEmpty(*found) ? std::optional<std::size_t>(*found) : std::nullopt;
}

std::int64_t Aggregation::amount(Measure measure, std::size_t group) const
{
    return m_amounts[group * m_wanted.measures.size() + placeIn(m_wanted.measures, measure)];
}

const ValueRuns& Aggregation::values(const ValueColumn& column, std::size_t group) const
{
    return m_values[group * m_wanted.values.size() + placeIn(m_wanted.values, column)];
}

} // namespace lotboard::metrics
