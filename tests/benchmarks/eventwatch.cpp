#include "eventwatch.h"

#include <ctime>

namespace lotboard {
namespace {

std::chrono::nanoseconds threadTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

bool EventWatch::notify(QObject* receiver, QEvent* event)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto busyBefore = threadTime();
    ++m_depth;
    const bool isAccepted = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        m_longest = std::max<std::chrono::nanoseconds>(
            m_longest, std::chrono::steady_clock::now() - begin);
        m_busiest = std::max(m_busiest, threadTime() - busyBefore);
    }
    return isAccepted;
}

void EventWatch::reset()
{
    m_longest = {};
    m_busiest = {};
}

} // namespace lotboard
