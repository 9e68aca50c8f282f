#include "services/import/rowsahead.h"

#include <utility>

namespace lotboard {
namespace {

constexpr std::size_t rowsInChunk = 64;
constexpr std::size_t chunksAhead = 8;
/// How often somebody who waits for a row asks whether it is still wanted.
constexpr std::chrono::milliseconds patience(20);

} // namespace

RowsAhead::RowsAhead(const QString& path, const TableLayout& layout, const Store& store,
    std::chrono::sys_seconds now, const JobControl& control)
    : m_control(control)
    , m_reading([this](std::int64_t done, std::int64_t total) {
        m_bytesRead = done;
        m_fileSize = total;
    })
    , m_table(path, layout, store, now, m_reading)
    , m_thread([this] { read(); })
{
}

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_reading.cancel();
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowsAhead::read()
{
    for (bool isMore = true; isMore;) {
        Chunk chunk = readChunk();
        isMore = !chunk.isLast;
        hand(std::move(chunk));
    }
}

RowsAhead::Chunk RowsAhead::readChunk()
{
    Chunk chunk;
    chunk.rows.reserve(rowsInChunk);
    while (!chunk.isLast && chunk.rows.size() < rowsInChunk) {
        auto row = m_table.next();
        if (row && *row) {
            chunk.rows.push_back(**std::move(row));
        } else {
            chunk.isLast = true;
            if (!row)
                chunk.end = row.error();
        }
    }
    chunk.bytesRead = m_bytesRead;
    chunk.fileSize = m_fileSize;
    return chunk;
}

void RowsAhead::hand(Chunk chunk)
{
    std::vector<Chunk> used;
    std::unique_lock lock(m_mutex);
    m_changed.wait(
        lock, [this] { return m_chunks.size() < chunksAhead || m_reading.isCancelled(); });
    m_chunks.push_back(std::move(chunk));
    used.swap(m_used);
    lock.unlock();
    m_changed.notify_all();
}

Status RowsAhead::takeChunk()
{
    std::unique_lock lock(m_mutex);
    while (m_chunks.empty()) {
        if (m_control.isCancelled())
            return Error {Error::Code::Cancelled};
        m_changed.wait_for(lock, patience);
    }
    m_used.push_back(std::exchange(m_current, std::move(m_chunks.front())));
    m_chunks.pop_front();
    lock.unlock();
    m_changed.notify_all();
    m_nextRow = 0;
    m_control.progressed(m_current.bytesRead, m_current.fileSize);
    return success();
}

Result<ReadRow*> RowsAhead::next()
{
    if (m_control.isCancelled())
        return Error {Error::Code::Cancelled};
    while (m_nextRow == m_current.rows.size()) {
        if (m_current.isLast)
            return m_current.end ? Result<ReadRow*>(nullptr) : m_current.end.error();
        if (const auto taken = takeChunk(); !taken)
            return taken.error();
    }
    return &m_current.rows[m_nextRow++];
}

} // namespace lotboard
