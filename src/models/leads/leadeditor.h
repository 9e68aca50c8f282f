#pragma once

#include "base/result.h"
#include "models/common/jobrunner.h"
#include "models/common/saveattempt.h"
#include "services/lead/leadservice.h"

#include <QObject>

#include <deque>
#include <functional>

namespace lotboard {

/// Saves leads off the GUI thread, one after another, and says how it went. Shows nothing.
class LeadEditor final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<Saved<LeadForm>>(const LeadForm& form)> create {};
        std::function<Result<Saved<LeadForm>>(const LeadForm& form)> save {};
        std::function<Result<LeadForm>(LeadId lead)> find {};
    };

    explicit LeadEditor(Calls calls, QObject* parent = nullptr);

    void create(const LeadForm& form);
    /// `original` is what was read, `edited` what it was made into. Nothing happens if they are
    /// the same.
    void save(const LeadForm& original, const LeadForm& edited);
    bool isBusy() const { return m_job.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void created(const lotboard::Saved<lotboard::LeadForm>& saved);
    void saved(const lotboard::Saved<lotboard::LeadForm>& saved);
    /// Somebody else changed it meanwhile; nothing was saved.
    void conflicted(const lotboard::LeadForm& original, const lotboard::LeadForm& theirs,
        const lotboard::LeadForm& ours);
    void failed(const QString& message);

private:
    enum class Kind { Create, Save };
    struct Task
    {
        Kind kind = Kind::Save;
        LeadForm original {};
        LeadForm form {};
    };
    using Answer = SaveAttempt<Saved<LeadForm>, LeadForm>;
    void add(Task task);
    void startNext();
    void take(const Task& task, const Answer& answer);

    Calls m_calls;
    std::deque<Task> m_waiting {};
    JobRunner m_job;
};

} // namespace lotboard
