#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace lotboard {

/// How a long job tells how far it is, and learns that it is no longer wanted. Made by whoever
/// starts the job; cancel() may be called from another thread, the rest only by the job.
class JobControl
{
public:
    /// `done` of `total`; total 0 means that the end is not known.
    using Report = std::function<void(std::int64_t done, std::int64_t total)>;

    JobControl() = default;
    /// `report` is called on the job's thread.
    explicit JobControl(Report report) : m_report(std::move(report)) { }

    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }
    void progressed(std::int64_t done, std::int64_t total) const
    {
        if (m_report)
            m_report(done, total);
    }

private:
    std::atomic<bool> m_isCancelled {false};
    Report m_report {};
};

} // namespace lotboard
