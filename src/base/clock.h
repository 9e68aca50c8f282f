#pragma once

#include <chrono>

namespace lotboard {

/// Who knows what time it is. Passed in wherever "now" matters, so that a test can say when it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    virtual std::chrono::sys_seconds now() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::sys_seconds now() const override
    {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
};

/// Stands still until told otherwise: for tests, and for output that must not change.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::chrono::sys_seconds now) : m_now(now) { }
    std::chrono::sys_seconds now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now += by; }

private:
    std::chrono::sys_seconds m_now;
};

} // namespace lotboard
