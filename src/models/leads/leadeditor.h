#pragma once

#include "base/result.h"
#include "models/common/jobrunner.h"
#include "services/lead/leadservice.h"

#include <QObject>

#include <deque>
#include <functional>
#include <unordered_map>

namespace lotboard {

/// Saves leads off the GUI thread, one after another, and says how it went. Knows which version of
/// each lead it saved last, so that an edit can be taken back. Shows nothing.
class LeadEditor final : public QObject
{
    Q_OBJECT

public:
    /// Called on a pool thread.
    struct Calls
    {
        std::function<Result<LeadForm>(const LeadForm& form)> create {};
        std::function<Result<LeadForm>(const LeadForm& form)> save {};
        std::function<Result<LeadForm>(LeadId lead)> find {};
    };

    explicit LeadEditor(Calls calls, QObject* parent = nullptr);

    void create(const LeadForm& form);
    /// `original` is what was read, `edited` what it was made into. Nothing happens if they are
    /// the same.
    void save(const LeadForm& original, const LeadForm& edited);
    /// Makes a lead what it was before, or again what it was after, an edit of this editor: `to`
    /// with the versions that were saved last.
    void restore(const LeadForm& from, const LeadForm& to);
    bool isBusy() const { return m_job.isRunning() || !m_waiting.empty(); }

Q_SIGNALS:
    void created(const lotboard::LeadForm& form);
    /// Not for restore().
    void saved(const lotboard::LeadForm& before, const lotboard::LeadForm& after);
    void restored(const lotboard::LeadForm& form);
    /// Somebody else changed it meanwhile; nothing was saved.
    void conflicted(const lotboard::LeadForm& original, const lotboard::LeadForm& theirs,
        const lotboard::LeadForm& ours);
    void failed(const QString& message);

private:
    enum class Kind { Create, Save, Restore };
    struct Task
    {
        Kind kind = Kind::Save;
        LeadForm original {};
        LeadForm form {};
    };
    struct Answer
    {
        Result<LeadForm> form;
        std::optional<LeadForm> theirs {}; ///< After a conflict.
    };
    struct Versions
    {
        std::int64_t lead = 0;
        std::int64_t customer = 0;
    };

    void add(Task task);
    void startNext();
    void take(const Task& task, const Answer& answer);

    Calls m_calls;
    std::deque<Task> m_waiting {};
    std::unordered_map<LeadId, Versions> m_versions {};
    JobRunner m_job;
};

} // namespace lotboard
