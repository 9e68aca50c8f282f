#include "models/common/jobrunner.h"

#include "support/waiting.h"

#include <QSemaphore>
#include <QThreadPool>

#include <array>

using namespace lotboard;

TEST(JobRunner, LeavesTheThreadsThatPaintAlone)
{
    QSemaphore started;
    QSemaphore release;
    std::array<JobRunner, 3> runners;
    for (JobRunner& runner : runners) {
        runner.start(
            [&](const JobControl&) {
                started.release();
                release.acquire();
                return 0;
            },
            [](int) {});
    }
    started.acquire(static_cast<int>(runners.size())); // More at once than a small computer has.

    EXPECT_EQ(QThreadPool::globalInstance()->activeThreadCount(), 0);

    release.release(static_cast<int>(runners.size()));
    JobRunner::waitForAll();
    for (JobRunner& runner : runners)
        LOTBOARD_WAIT_FOR(!runner.isRunning());
}
