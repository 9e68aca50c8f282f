#include "metrics/aggregation.h"

#include <algorithm>

namespace lotboard::metrics {

Aggregation::Aggregation(const FactTable& facts, const Selection& selection,
    const std::vector<Dimension>& by, Wanted wanted, const Query& query)
    : m_facts(facts)
    , m_selection(selection)
    , m_by(by)
    , m_wanted(std::move(wanted))
    , m_today(numberOf(query.today))
    , m_index(facts, by)
{
    if (query.basis == DateBasis::Lead)
        m_window = query.windowDays;
    m_values.resize(m_wanted.values.size());
    std::array<bool, streamCount> isNeeded {};
    for (const Measure measure : m_wanted.measures) {
        isNeeded[static_cast<std::size_t>(ruleOf(measure).stream)] = true;
        m_isWanted[static_cast<std::size_t>(measure)] = true;
    }
    for (const ValueColumn& column : m_wanted.values)
        isNeeded[static_cast<std::size_t>(column.stream)] = true;
    for (std::size_t i = 0; i < streamCount; ++i) {
        if (!isNeeded[i])
            continue;
        m_measuresOf[i] = measuresOf(static_cast<Stream>(i));
        addStream(static_cast<Stream>(i));
    }
}

void Aggregation::addStream(Stream stream)
{
    const EventChunks& chunks = m_facts.events(stream);
    for (std::size_t place = 0; place < chunks.size(); ++place) {
        const EventColumns& columns = *chunks[place];
        if (!m_selection.passesOver(stream, columns)
            && !addSummary(stream, columns, m_facts.summary(stream, place)))
            addChunk(stream, columns);
    }
}

std::optional<SummaryAxis> Aggregation::axisFor(Stream stream, const EventColumns& columns) const
{
    // Summaries know no filter, no window, no single values but one, and no today.
    const bool isPlain = m_selection.takesAllOfDays(stream) && m_by.size() <= 1
        && (stream != Stream::AppointmentDue || columns.lastDay <= m_today)
        && std::ranges::all_of(m_wanted.values, [stream](const ValueColumn& column) {
               return column.stream != stream || column == ValueColumn {Stream::FirstAttempt, 0};
           });
    if (!isPlain)
        return std::nullopt;
    const bool isWhole = m_selection.takesWhole(stream, columns);
    if (m_by.empty())
        return isWhole ? SummaryAxis::Whole : SummaryAxis::Day;
    switch (m_by.front()) {
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Weekday:
        return SummaryAxis::Day;
    case Dimension::Source:
        return isWhole ? std::optional(SummaryAxis::Source) : std::nullopt;
    case Dimension::Person:
        return isWhole ? std::optional(SummaryAxis::Person) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool Aggregation::addSummary(
    Stream stream, const EventColumns& columns, const ChunkSummary& chunkSummary)
{
    const auto axis = axisFor(stream, columns);
    if (!axis)
        return false;
    const AxisSummary& summary = axisSummary(chunkSummary, stream, m_selection.basis(), *axis);
    m_groupOfRow.resize(1);
    for (std::size_t place = 0; place < summary.codes.size(); ++place) {
        Code code = summary.codes[place];
        if (*axis == SummaryAxis::Day) {
            const auto day = static_cast<DayNumber>(code);
            if (day < m_selection.firstDay() || day > m_selection.lastDay())
                continue;
            code = m_by.empty() ? 0 : codeOfDay(m_facts, m_by.front(), day);
        }
        if (!m_by.empty()) {
            m_groupOfRow.front() = m_index.numberOf({code, 0});
            growToGroups();
        }
        addPlace(stream, summary, place);
    }
    return true;
}

void Aggregation::addPlace(Stream stream, const AxisSummary& summary, std::size_t place)
{
    const std::uint32_t group = m_groupOfRow.front();
    std::size_t i = 0;
    for (const Measure measure : m_measuresOf[static_cast<std::size_t>(stream)]) {
        if (m_isWanted[static_cast<std::size_t>(measure)]) {
            Column& column = m_columns[static_cast<std::size_t>(measure)];
            column.total += summary.amounts[i][place];
            if (!m_by.empty()) {
                column.byGroup[group] += summary.amounts[i][place];
                m_isTouched[group] |= summary.isTouched[i][place];
            }
        }
        ++i;
    }
    for (std::size_t column = 0; column < m_wanted.values.size(); ++column) {
        if (m_wanted.values[column].stream != stream)
            continue;
        m_values[column].total.addSorted(summary.valuesOf(place));
        if (!m_by.empty())
            m_values[column].byGroup[group].addSorted(summary.valuesOf(place));
    }
}

void Aggregation::addChunk(Stream stream, const EventColumns& columns)
{
    m_selection.select(stream, columns, m_rows);
    if (m_rows.empty())
        return;
    if (!m_by.empty())
        findGroups(stream, columns);
    growToGroups();
    for (const Measure measure : m_wanted.measures) {
        if (ruleOf(measure).stream == stream)
            addMeasure(ruleOf(measure), columns);
    }
    for (const ValueColumn& column : m_wanted.values) {
        if (column.stream == stream)
            addValues(column, columns);
    }
    if (stream == Stream::AppointmentDue)
        addMark(m_toCome, [&](std::uint32_t row) { return columns.day[row] > m_today; });
    if (stream == Stream::Received && m_window) {
        addMark(m_young, [&](std::uint32_t row) {
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
    m_groupOfRow.resize(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_groupOfRow[i] = m_index.numberOf({codes[0][m_rows[i]], codes[1][m_rows[i]]});
}

void Aggregation::growToGroups()
{
    const std::size_t count = m_index.keys().size();
    if (m_isTouched.size() == count)
        return;
    m_isTouched.resize(count);
    for (const Measure measure : m_wanted.measures)
        m_columns[static_cast<std::size_t>(measure)].byGroup.resize(count);
    for (Values& values : m_values)
        values.byGroup.resize(count);
    m_young.byGroup.resize(count);
    m_toCome.byGroup.resize(count);
}

void Aggregation::addMeasure(const MeasureRule& rule, const EventColumns& columns)
{
    Column& column = m_columns[static_cast<std::size_t>(rule.measure)];
    const std::uint8_t flags = wantedFlags(rule, m_selection.basis());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::uint32_t row = m_rows[i];
        if ((columns.flags[row] & flags) != flags)
            continue;
        const std::int64_t amount = amountAt(rule.amount, columns, row);
        column.total += amount;
        if (!m_by.empty()) {
            column.byGroup[m_groupOfRow[i]] += amount;
            m_isTouched[m_groupOfRow[i]] = 1;
        }
    }
}

void Aggregation::addValues(const ValueColumn& column, const EventColumns& columns)
{
    Values& values = m_values[static_cast<std::size_t>(
        std::ranges::find(m_wanted.values, column) - m_wanted.values.begin())];
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::uint32_t value = columns.values[column.value][m_rows[i]];
        values.total.add(value);
        if (!m_by.empty())
            values.byGroup[m_groupOfRow[i]].add(value);
    }
}

template<class IsMarked>
void Aggregation::addMark(Mark& mark, IsMarked isMarked)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isMarked(m_rows[i]))
            continue;
        mark.total = true;
        if (!m_by.empty())
            mark.byGroup[m_groupOfRow[i]] = 1;
    }
}

std::optional<std::size_t> Aggregation::find(const GroupKey& key) const
{
    const auto found = m_index.find(key);
    return found && !isEmpty(*found) ? std::optional<std::size_t>(*found) : std::nullopt;
}

std::int64_t Aggregation::amount(Measure measure, std::optional<std::size_t> group) const
{
    const Column& column = m_columns[static_cast<std::size_t>(measure)];
    return group ? column.byGroup[*group] : column.total;
}

const ValueRuns& Aggregation::values(
    const ValueColumn& column, std::optional<std::size_t> group) const
{
    const auto& values = m_values[static_cast<std::size_t>(
        std::ranges::find(m_wanted.values, column) - m_wanted.values.begin())];
    return group ? values.byGroup[*group] : values.total;
}

bool Aggregation::hasYoungLead(std::optional<std::size_t> group) const
{
    return group ? m_young.byGroup[*group] != 0 : m_young.total;
}

bool Aggregation::hasAppointmentToCome(std::optional<std::size_t> group) const
{
    return group ? m_toCome.byGroup[*group] != 0 : m_toCome.total;
}

} // namespace lotboard::metrics
