#include "storage/engine/sqlite/rowqueue.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace lotboard::storage {
namespace {

/// A few hundred rows: worth waking a thread for, and written within a few milliseconds.
constexpr std::size_t chunkBytes = 64 * 1024;
constexpr std::size_t mostWaiting = 4;

enum Kind : char { Integer, Real, Text, Blob, Null };

template<class T>
T readAt(const char*& at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
}

template<class Work>
std::exception_ptr failureOf(Work work) noexcept
{
    try {
        work();
    } catch (...) {
        return std::current_exception();
    }
    return {};
}

} // namespace

RowQueue::RowQueue(std::function<void(int)> check) : m_check(std::move(check)) { }

RowQueue::~RowQueue()
{
    discard();
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

// ---------------------------------------------------------------- taking rows

template<class T>
void RowQueue::append(const T& value)
{
    const std::size_t size = m_filling.values.size();
    m_filling.values.resize(size + sizeof value);
    std::memcpy(m_filling.values.data() + size, &value, sizeof value);
}

void RowQueue::appendBytes(char kind, std::string_view bytes)
{
    append(kind);
    append(bytes.size());
    m_filling.values.insert(m_filling.values.end(), bytes.begin(), bytes.end());
}

void RowQueue::addInteger(std::int64_t value)
{
    append(Kind::Integer);
    append(value);
}

void RowQueue::addReal(double value)
{
    append(Kind::Real);
    append(value);
}

void RowQueue::addText(std::string_view text)
{
    appendBytes(Kind::Text, text);
}

void RowQueue::addBlob(std::string_view bytes)
{
    appendBytes(Kind::Blob, bytes);
}

void RowQueue::addNull()
{
    append(Kind::Null);
}

void RowQueue::endRow(sqlite3_stmt* insert)
{
    m_filling.rows.push_back({insert, m_filling.values.size()});
    if (m_filling.values.size() < chunkBytes)
        return;
    if (m_holds > 0)
        settle();
    else
        handOver();
}

// ---------------------------------------------------------------- writing rows

const char* RowQueue::bindValue(sqlite3_stmt* insert, int parameter, const char* at) const
{
    const auto kind = readAt<Kind>(at);
    if (kind == Kind::Integer) {
        m_check(sqlite3_bind_int64(insert, parameter, readAt<std::int64_t>(at)));
    } else if (kind == Kind::Real) {
        m_check(sqlite3_bind_double(insert, parameter, readAt<double>(at)));
    } else if (kind == Kind::Null) {
        m_check(sqlite3_bind_null(insert, parameter));
    } else {
        // Without a copy: the chunk stays until the row is written.
        const auto size = readAt<std::size_t>(at);
        m_check(kind == Kind::Text
                ? sqlite3_bind_text64(insert, parameter, at, size, SQLITE_STATIC, SQLITE_UTF8)
                : sqlite3_bind_blob64(insert, parameter, at, size, SQLITE_STATIC));
        at += size;
    }
    return at;
}

void RowQueue::write(const Chunk& chunk) const
{
    const char* at = chunk.values.data();
    for (const Row& row : chunk.rows) {
        const char* end = chunk.values.data() + row.end;
        for (int parameter = 1; at != end; ++parameter)
            at = bindValue(row.insert, parameter, at);
        const int code = sqlite3_step(row.insert);
        sqlite3_reset(row.insert);
        if (code != SQLITE_DONE)
            m_check(code);
    }
}

void RowQueue::settle()
{
    settleQuietly();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void RowQueue::settleQuietly() noexcept
{
    waitForThread();
    if (m_failure || m_filling.rows.empty())
        return;
    const Chunk chunk = std::exchange(m_filling, {});
    m_failure = failureOf([&] { write(chunk); });
}

void RowQueue::discard()
{
    {
        // The first chunk is being written.
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() > 1)
            m_waiting.erase(m_waiting.begin() + 1, m_waiting.end());
    }
    waitForThread();
    m_filling = {};
    m_failure = nullptr;
}

void RowQueue::waitForThread()
{
    if (!m_isThreadAsked)
        return;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty(); });
    m_isThreadAsked = false;
}

// ---------------------------------------------------------------- the thread

void RowQueue::handOver()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    if (m_failure)
        std::rethrow_exception(m_failure);
    m_isThreadAsked = true;
    m_waiting.push_back(std::exchange(m_filling, {}));
    if (!m_used.empty()) {
        m_filling = std::move(m_used.back());
        m_used.pop_back();
    }
    lock.unlock();
    m_changed.notify_all();
}

void RowQueue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_isEnding)
            return;
        const Chunk& chunk = m_waiting.front(); // Stays where it is while others come and go.
        std::exception_ptr failure = m_failure;
        lock.unlock();
        if (!failure)
            failure = failureOf([&] { write(chunk); });
        lock.lock();
        m_failure = failure;
        m_used.push_back(std::move(m_waiting.front()));
        m_used.back().values.clear();
        m_used.back().rows.clear();
        m_waiting.pop_front();
        m_changed.notify_all();
    }
}

} // namespace lotboard::storage
