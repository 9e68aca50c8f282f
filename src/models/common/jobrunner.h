#pragma once

#include "base/jobcontrol.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace lotboard {

/// Runs work off the GUI thread and brings its answer back. One runner answers one kind of
/// question: starting a new job cancels the one before, whose answer is then dropped as stale. When
/// the runner is destroyed its job is cancelled and nothing is delivered any more.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` runs on a pool thread and gets a JobControl; `deliver` gets what it returned, on the
    /// thread of the runner. Values are moved across, so `work` must own what it uses.
    template<class Work, class Deliver>
    void start(Work work, Deliver deliver)
    {
        using Answer = decltype(work(std::declval<const JobControl&>()));
        auto answer = std::make_shared<std::unique_ptr<Answer>>();
        run(
            [work = std::move(work), answer](const JobControl& control) mutable {
                *answer = std::make_unique<Answer>(work(control));
            },
            [deliver = std::move(deliver), answer]() mutable { deliver(std::move(**answer)); });
    }

    /// Until no job of any runner runs, answers delivered or not.
    static void waitForAll();

    /// The answer is dropped.
    void cancel();
    /// Asks the job to stop and waits for what it says: for work that writes, which may be saved
    /// already. Nothing happens if none is running.
    void askToStop();
    bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    void started();
    /// The job is over: its answer is delivered next, or it was cancelled.
    void finished();
    /// At most about 25 times a second. Total 0: the end is not known.
    void progressed(qint64 done, qint64 total);

private:
    struct Job;

    void run(std::function<void(const JobControl&)> work, std::function<void()> deliver);

    std::shared_ptr<Job> m_current;
};

} // namespace lotboard
