#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

struct sqlite3_stmt;

namespace lotboard::storage {

/// The rows that were given to the bulk writers of a connection and are not in the database yet, in
/// the order in which they came, whatever their tables. Many rows in a row are written by a thread
/// of its own, so that making rows and writing them have a core each; a few are written by whoever
/// looks at the database next. The connection belongs to one of the two threads at a time.
class RowQueue
{
public:
    /// `check` throws for a code of SQLite that is an error; from either thread.
    explicit RowQueue(std::function<void(int)> check);
    /// What is not written is dropped.
    ~RowQueue();
    RowQueue(const RowQueue&) = delete;
    RowQueue& operator=(const RowQueue&) = delete;

    // The values of a row, then its end.
    void addInteger(std::int64_t value);
    void addReal(double value);
    void addText(std::string_view text);
    void addBlob(std::string_view bytes);
    void addNull();
    /// `insert` has a parameter for each value, and stays until settle() or discard(). What was
    /// wrong with an earlier row may be thrown here or at settle().
    void endRow(sqlite3_stmt* insert);

    /// Writes all rows. After an error no row is written any more, and each call throws it again
    /// until discard(), so that a commit cannot save half of what was given.
    void settle();
    /// As settle(), but leaves what is wrong to the next settle().
    void settleQuietly() noexcept;
    /// Drops what is not written yet, and what was wrong.
    void discard();
    /// Until the thread has nothing to write.
    void waitForThread();

    /// A statement that lives: nothing is written by the thread meanwhile.
    class Hold
    {
    public:
        explicit Hold(RowQueue& rows) : m_rows(rows)
        {
            m_rows.settle();
            ++m_rows.m_holds;
        }
        ~Hold() { --m_rows.m_holds; }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        RowQueue& m_rows;
    };

private:
    struct Row
    {
        sqlite3_stmt* insert = nullptr;
        std::size_t end = 0; ///< Of its values.
    };
    struct Chunk
    {
        std::vector<char> values {};
        std::vector<Row> rows {};
    };

    template<class T>
    void append(const T& value);
    void appendBytes(char kind, std::string_view bytes);
    void write(const Chunk& chunk) const;
    const char* bindValue(sqlite3_stmt* insert, int parameter, const char* at) const;
    void handOver();
    void run();

    std::function<void(int)> m_check;
    int m_holds = 0;
    bool m_isThreadAsked = false; ///< Since the last waitForThread().
    Chunk m_filling {};

    std::mutex m_mutex {};
    std::condition_variable m_changed {};
    std::deque<Chunk> m_waiting {}; ///< The first is the one that is being written.
    std::vector<Chunk> m_used {}; ///< Empty, but with their memory.
    std::exception_ptr m_failure {};
    bool m_isEnding = false;
    std::thread m_thread {}; ///< Started when there is work for it.
};

} // namespace lotboard::storage
