#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "models/common/jobrunner.h"
#include "models/followup/planlistmodel.h"

#include <QObject>

#include <functional>

namespace lotboard {

class Workspace;

/// The follow-up plans of the store: read and changed off the GUI thread, one change at a time.
class FollowUpPlans final : public QObject
{
    Q_OBJECT

public:
    /// What the page shows, of one moment.
    struct State
    {
        std::vector<FollowUpPlan> plans {};
        std::vector<Source> sources {}; ///< All of the store, by name.
    };

    /// Called on a pool thread, on behalf of one session.
    struct Calls
    {
        std::function<Result<State>()> read {};
        std::function<Result<SavedAction>(const FollowUpPlan&)> save {};
        std::function<Result<SavedAction>(CadenceId)> drop {};
    };

    explicit FollowUpPlans(Calls calls, QObject* parent = nullptr);

    void load();
    bool isLoaded() const { return m_isLoaded; }
    const State& state() const { return m_state; }
    PlanListModel* list() { return &m_list; }
    const PlanListModel* list() const { return &m_list; }

    /// `original` as it was read, `plan` as it shall be.
    void save(const FollowUpPlan& original, const FollowUpPlan& plan);
    void drop(const FollowUpPlan& plan);
    bool isBusy() const { return m_change.isRunning(); }

Q_SIGNALS:
    void changed();
    void busyChanged();
    /// What was done, in words for the undo, once it is saved.
    void saved(const QString& text, const lotboard::SavedAction& action);
    /// Nothing was saved: somebody else has saved the plan meanwhile, as `theirs`.
    void conflicted(const lotboard::FollowUpPlan& original, const lotboard::FollowUpPlan& theirs,
        const lotboard::FollowUpPlan& ours);
    /// Nothing was saved, or nothing can be shown: why.
    void refused(const QString& text);

private:
    void change(std::function<Result<SavedAction>()> work, const QString& text);
    static Result<FollowUpPlan> find(const Calls& calls, CadenceId plan);

    Calls m_calls;
    State m_state {};
    bool m_isLoaded = false;
    PlanListModel m_list;
    JobRunner m_loading;
    JobRunner m_change;
};

/// `workspace` must outlive the calls.
FollowUpPlans::Calls followUpCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
