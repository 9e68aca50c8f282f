#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>
#include <utility>

namespace lotboard::storage {

/// The right to write to a database file or to make a checkpoint of it, against all programs and
/// all connections, held while this lives: flock() on `<database>.lock`. The lock file is never
/// removed; it holds who has the lock (user, pid, since) for whoever waits. Not recursive.
class WriteLock
{
public:
    static constexpr std::chrono::milliseconds patience {5000};

    /// Waits up to `wait`, then Error::Locked naming the holder.
    static Result<WriteLock> acquire(
        const QString& databasePath, std::chrono::milliseconds wait = patience);

    WriteLock(WriteLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    WriteLock& operator=(WriteLock&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    ~WriteLock();

private:
    explicit WriteLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor = -1;
};

} // namespace lotboard::storage
