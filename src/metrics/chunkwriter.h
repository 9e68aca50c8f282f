#pragma once

#include "metrics/factcolumns.h"

namespace lotboard::metrics {

/// Appends rows to the chunks of a stream, finishing each as it fills up.
class ChunkWriter
{
public:
    /// Goes on after what `chunks` holds; a last chunk that is not full is copied, not changed.
    ChunkWriter(Stream stream, EventChunks& chunks, std::size_t rowsPerChunk);
    ~ChunkWriter() { finish(); }
    ChunkWriter(const ChunkWriter&) = delete;
    ChunkWriter& operator=(const ChunkWriter&) = delete;

    void append(const EventRow& row);
    void finish();

private:
    Stream m_stream;
    EventChunks& m_chunks;
    std::size_t m_rowsPerChunk = 0;
    std::shared_ptr<EventColumns> m_columns;
};

/// Fills in the least and the greatest of each. REQUIRES: there are rows.
void noteExtremes(EventColumns& columns);

/// The row that was appended.
EventRow rowAt(const EventColumns& columns, std::size_t row);

/// `chunk` without the rows that `isGone` names; the same chunk if it names none, null if all.
template<class IsGone>
EventChunk withoutRows(Stream stream, const EventChunk& chunk, IsGone isGone)
{
    const EventColumns& columns = *chunk;
    std::size_t first = 0;
    while (first < columns.size() && !isGone(columns, first))
        ++first;
    if (first == columns.size())
        return chunk;
    EventChunks kept;
    {
        ChunkWriter writer(stream, kept, columns.size());
        for (std::size_t row = 0; row < columns.size(); ++row) {
            if (row < first || (row > first && !isGone(columns, row)))
                writer.append(rowAt(columns, row));
        }
    }
    return kept.empty() ? nullptr : kept.front();
}

} // namespace lotboard::metrics
