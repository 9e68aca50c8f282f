#include "metrics/columnbytes.h"

#include "metrics/chunkwriter.h"
#include "metrics/leadcolumns.h"

#include <cstring>

namespace lotboard::metrics {

namespace {

template<class Columns, class Visit>
void forEachColumn(Columns& columns, Visit& visit)
{
    forEachLeadColumn([&](auto column, auto /*part*/) { visit(columns.*column); });
}

/// Calls `visit` with each column that a chunk of `stream` has.
template<class Columns, class Visit>
void forEachColumn(Stream stream, Columns& columns, Visit& visit)
{
    visit(columns.lead);
    visit(columns.day);
    visit(columns.arrival);
    visit(columns.hour);
    visit(columns.flags);
    if (hasOwnDelay(stream))
        visit(columns.delay);
    if (!isStreamOfLeads(stream)) {
        visit(columns.id);
        visit(columns.person);
    }
    if (hasValues(stream)) {
        visit(columns.values[0]);
        visit(columns.values[1]);
    }
    if (hasMoney(stream))
        visit(columns.money);
}

/// Calls `visit` with each part of a row of money. They are written as columns, too: between the
/// parts of a row are bytes that mean nothing.
template<class Visit>
void forEachMoneyPart(Visit visit)
{
    visit(&MoneyRow::basisPoints);
    visit(&MoneyRow::price);
    visit(&MoneyRow::frontGross);
    visit(&MoneyRow::backGross);
    visit(&MoneyRow::customer);
    visit(&MoneyRow::store);
    visit(&MoneyRow::make);
    visit(&MoneyRow::model);
    visit(&MoneyRow::source);
    visit(&MoneyRow::campaign);
    visit(&MoneyRow::condition);
}

class ColumnWriter
{
public:
    template<class T>
    void operator()(const std::vector<T>& column)
    {
        append(column.data(), column.size() * sizeof(T));
    }
    void operator()(const std::vector<MoneyRow>& column)
    {
        forEachMoneyPart([&](auto part) {
            for (const MoneyRow& row : column)
                append(&(row.*part), sizeof(row.*part));
        });
    }
    std::vector<char> take() { return std::move(m_bytes); }

private:
    void append(const void* from, std::size_t size)
    {
        const auto* begin = static_cast<const char*>(from);
        m_bytes.insert(m_bytes.end(), begin, begin + size);
    }

    std::vector<char> m_bytes {};
};

class ColumnReader
{
public:
    ColumnReader(std::span<const char> bytes, std::size_t rows) : m_bytes(bytes), m_rows(rows) { }

    template<class T>
    void operator()(std::vector<T>& column)
    {
        column.resize(m_rows);
        take(column.data(), m_rows * sizeof(T));
    }
    void operator()(std::vector<MoneyRow>& column)
    {
        column.resize(m_rows);
        forEachMoneyPart([&](auto part) {
            for (MoneyRow& row : column)
                take(&(row.*part), sizeof(row.*part));
        });
    }

private:
    void take(void* into, std::size_t size)
    {
        std::memcpy(into, m_bytes.data(), size);
        m_bytes = m_bytes.subspan(size);
    }

    std::span<const char> m_bytes;
    std::size_t m_rows = 0;
};

/// Counts the bytes of a row.
class RowSize
{
public:
    template<class T>
    void operator()(const std::vector<T>& /*column*/)
    {
        m_size += sizeof(T);
    }
    void operator()(const std::vector<MoneyRow>& /*column*/)
    {
        forEachMoneyPart([&](auto part) { m_size += sizeof(MoneyRow().*part); });
    }
    std::size_t size() const { return m_size; }

private:
    std::size_t m_size = 0;
};

} // namespace

std::size_t bytesPerLead()
{
    RowSize size;
    const LeadColumns none;
    forEachColumn(none, size);
    return size.size();
}

std::size_t bytesPerRow(Stream stream)
{
    RowSize size;
    const EventColumns none;
    forEachColumn(stream, none, size);
    return size.size();
}

std::vector<char> bytesOf(const LeadColumns& columns)
{
    ColumnWriter writer;
    forEachColumn(columns, writer);
    return writer.take();
}

std::vector<char> bytesOf(Stream stream, const EventColumns& columns)
{
    ColumnWriter writer;
    forEachColumn(stream, columns, writer);
    return writer.take();
}

LeadChunk leadsFrom(std::span<const char> bytes, std::size_t rows)
{
    const auto columns = std::make_shared<LeadColumns>();
    ColumnReader reader(bytes, rows);
    forEachColumn(*columns, reader);
    return columns;
}

EventChunk eventsFrom(Stream stream, std::span<const char> bytes, std::size_t rows)
{
    const auto columns = std::make_shared<EventColumns>();
    ColumnReader reader(bytes, rows);
    forEachColumn(stream, *columns, reader);
    noteExtremes(*columns);
    return columns;
}

} // namespace lotboard::metrics
