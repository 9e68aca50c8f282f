#pragma once

#include "services/import/drafttable.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace lotboard {

/// Reads a table on a thread of its own, so that reading and writing have a core each. Stays a few
/// hundred rows ahead and then waits, so that memory does not grow with the file.
class RowsAhead
{
public:
    /// Starts reading. All must outlive this; `control` is used by the caller's thread only.
    RowsAhead(const QString& path, const TableLayout& layout, const Store& store,
        std::chrono::sys_seconds now, const JobControl& control);
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// The next row, which stays until the next call; null at the end. Errors: cancelled, cannot be
    /// read.
    Result<ReadRow*> next();

private:
    /// Rows change hands by the dozen, because each time takes a lock.
    struct Chunk
    {
        std::vector<ReadRow> rows {};
        Status end = success(); ///< Why there are no more rows than these.
        bool isLast = false;
        std::int64_t bytesRead = 0;
        std::int64_t fileSize = 0;
    };

    // On the thread that reads.
    void read();
    Chunk readChunk();
    void hand(Chunk chunk);

    Status takeChunk();

    const JobControl& m_control;
    std::int64_t m_bytesRead = 0;
    std::int64_t m_fileSize = 0;
    JobControl m_reading;
    DraftTable m_table;
    Chunk m_current {};
    std::size_t m_nextRow = 0;

    std::mutex m_mutex {};
    std::condition_variable m_changed {};
    std::deque<Chunk> m_chunks {}; ///< Read and not yet asked for.
    /// Done with: the thread that reads has the time to free them.
    std::vector<Chunk> m_used {};
    std::thread m_thread; ///< Last: it uses all others.
};

} // namespace lotboard
