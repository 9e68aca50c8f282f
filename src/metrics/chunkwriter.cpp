#include "metrics/chunkwriter.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

template<class T>
std::pair<T, T> extremes(const std::vector<T>& values)
{
    const auto [least, greatest] = std::ranges::minmax_element(values);
    return {*least, *greatest};
}

template<class T>
T valueAt(const std::vector<T>& values, std::size_t row, T otherwise)
{
    return values.empty() ? otherwise : values[row];
}

} // namespace

ChunkWriter::ChunkWriter(Stream stream, EventChunks& chunks, std::size_t rowsPerChunk)
    : m_stream(stream)
    , m_chunks(chunks)
    , m_rowsPerChunk(rowsPerChunk)
{
    if (!chunks.empty() && chunks.back()->size() < rowsPerChunk) {
        m_columns = std::make_shared<EventColumns>(*chunks.back());
        chunks.pop_back();
    }
}

void ChunkWriter::append(const EventRow& row)
{
    if (!m_columns)
        m_columns = std::make_shared<EventColumns>();
    EventColumns& columns = *m_columns;
    columns.lead.push_back(row.lead);
    columns.day.push_back(row.day);
    columns.arrival.push_back(row.arrival);
    columns.hour.push_back(row.hour);
    columns.flags.push_back(row.flags);
    if (hasOwnDelay(m_stream))
        columns.delay.push_back(row.delay);
    if (!isStreamOfLeads(m_stream)) {
        columns.id.push_back(row.id);
        columns.person.push_back(row.person);
    }
    if (hasValues(m_stream)) {
        columns.values[0].push_back(row.values[0]);
        columns.values[1].push_back(row.values[1]);
    }
    if (hasMoney(m_stream))
        columns.money.push_back(row.money);
    if (columns.size() == m_rowsPerChunk)
        finish();
}

void ChunkWriter::finish()
{
    if (!m_columns)
        return;
    noteExtremes(*m_columns);
    m_chunks.push_back(std::move(m_columns));
    m_columns.reset();
}

void noteExtremes(EventColumns& columns)
{
    std::tie(columns.firstDay, columns.lastDay) = extremes(columns.day);
    std::tie(columns.firstArrival, columns.lastArrival) = extremes(columns.arrival);
    std::tie(columns.firstLead, columns.lastLead) = extremes(columns.lead);
}

EventRow rowAt(const EventColumns& columns, std::size_t row)
{
    return {.id = valueAt(columns.id, row, std::int64_t {0}),
        .lead = columns.lead[row],
        .day = columns.day[row],
        .arrival = columns.arrival[row],
        .delay = valueAt(columns.delay, row, 0),
        .hour = columns.hour[row],
        .flags = columns.flags[row],
        .person = valueAt(columns.person, row, Code {0}),
        .values = {valueAt(columns.values[0], row, 0U), valueAt(columns.values[1], row, 0U)},
        .money = valueAt(columns.money, row, MoneyRow {})};
}

} // namespace lotboard::metrics
