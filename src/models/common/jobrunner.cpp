#include "models/common/jobrunner.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <mutex>

namespace lotboard {
namespace {

constexpr std::chrono::milliseconds betweenReports {40};
/// Some jobs take seconds and mostly wait for the disk; short ones do not queue behind them.
constexpr int mostAtOnce = 8;

/// Not Qt's own pool: Qt paints large areas with that one, and a frame would wait in the middle for
/// a thread that a long job holds.
QThreadPool& pool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(mostAtOnce);
    return pool;
}

} // namespace

struct JobRunner::Job
{
    std::mutex ownerMutex {};
    JobRunner* owner = nullptr; ///< Null once the job is stale.
    std::unique_ptr<JobControl> control {};
    QElapsedTimer sinceReport {};

    /// Calls `call` on the runner's thread, unless the job is stale by then.
    void post(const std::shared_ptr<Job>& self, std::function<void(JobRunner&)> call)
    {
        const std::lock_guard lock(ownerMutex);
        if (!owner)
            return;
        QMetaObject::invokeMethod(
            owner,
            [self, call = std::move(call)] {
                JobRunner* runner = self->owner; // Changed on this thread only.
                if (runner)
                    call(*runner);
            },
            Qt::QueuedConnection);
    }
};

JobRunner::JobRunner(QObject* parent) : QObject(parent) { }

JobRunner::~JobRunner()
{
    cancel();
}

void JobRunner::waitForAll()
{
    pool().waitForDone();
}

void JobRunner::cancel()
{
    if (!m_current)
        return;
    {
        const std::lock_guard lock(m_current->ownerMutex);
        m_current->owner = nullptr;
    }
    m_current->control->cancel();
    m_current.reset();
    Q_EMIT finished();
}

void JobRunner::askToStop()
{
    if (m_current)
        m_current->control->cancel();
}

void JobRunner::run(std::function<void(const JobControl&)> work, std::function<void()> deliver)
{
    cancel();
    auto job = std::make_shared<Job>();
    job->owner = this;
    const std::weak_ptr<Job> weak = job;
    job->control = std::make_unique<JobControl>([weak](std::int64_t done, std::int64_t total) {
        const auto self = weak.lock();
        if (!self
            || (self->sinceReport.isValid()
                && !self->sinceReport.hasExpired(betweenReports.count())))
            return;
        self->sinceReport.start();
        self->post(
            self, [done, total](JobRunner& runner) { Q_EMIT runner.progressed(done, total); });
    });
    m_current = job;
    Q_EMIT started();
    pool().start([job, work = std::move(work), deliver = std::move(deliver)]() mutable {
        work(*job->control);
        job->post(job, [deliver = std::move(deliver)](JobRunner& runner) {
            // The runner is free before the answer arrives, which may start the next job or
            // end the runner's life.
            runner.m_current.reset();
            const QPointer<JobRunner> alive(&runner);
            Q_EMIT runner.finished();
            if (alive)
                deliver();
        });
    });
}

} // namespace lotboard
