#pragma once

#include <atomic>
#include <thread>

namespace lotboard::metrics {

/// Calls `task(i)` once for each i below `count`, in any order, the calling thread and another one
/// taking turns. The tasks must not touch each other's data.
template<class Task>
void onTwoThreads(std::size_t count, const Task& task)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            task(i);
    };
    if (count < 2) {
        work();
        return;
    }
    const std::jthread second(work);
    work();
}

} // namespace lotboard::metrics
