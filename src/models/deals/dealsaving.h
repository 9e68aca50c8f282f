#pragma once

#include "models/common/jobrunner.h"
#include "models/deals/dealcalls.h"

#include <QObject>
#include <QString>

#include <optional>

namespace lotboard {

/// Saves a filled-in deal off the GUI thread and says how it went: what is wrong with it, each at
/// its place, before anything else. Shows nothing.
class DealSaving final : public QObject
{
    Q_OBJECT

public:
    explicit DealSaving(DealCalls calls, QObject* parent = nullptr);

    /// Nothing happens while one is being saved.
    void save(const DealForm& form);
    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void saved(const lotboard::Saved<lotboard::DealForm>& saved);
    /// Nothing was saved: somebody else has saved the deal meanwhile, as `theirs`.
    void conflicted(const lotboard::DealForm& theirs, const lotboard::DealForm& ours);
    /// Nothing was saved.
    void refused(const std::vector<lotboard::DealProblem>& problems);
    void failed(const QString& message);

private:
    struct Answer
    {
        std::vector<DealProblem> problems {};
        Result<Saved<DealForm>> saved = Saved<DealForm> {};
        std::optional<DealForm> theirs {}; ///< After a conflict.
    };
    static Answer answer(const DealCalls& calls, const DealForm& form);
    void take(const DealForm& form, const Answer& answer);

    const DealCalls m_calls;
    JobRunner m_job;
};

} // namespace lotboard
