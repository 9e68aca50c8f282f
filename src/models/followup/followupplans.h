#pragma once

#include "domain/session.h"
#include "models/common/recordboard.h"
#include "models/followup/planlistmodel.h"

#include <functional>

namespace lotboard {

class Workspace;

/// The follow-up plans of the store: read and changed off the GUI thread, one change at a time.
class FollowUpPlans final : public RecordBoard
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
        std::function<Result<Saved<FollowUpPlan>>(const FollowUpPlan&)> save {};
        std::function<Result<SavedAction>(CadenceId)> drop {};
    };

    explicit FollowUpPlans(Calls calls, QObject* parent = nullptr);

    void load() override;
    const State& state() const { return m_state; }
    PlanListModel* list() { return &m_list; }
    const PlanListModel* list() const { return &m_list; }

    /// `original` as it was read, `plan` as it shall be.
    void save(const FollowUpPlan& original, const FollowUpPlan& plan);
    void drop(const FollowUpPlan& plan);

Q_SIGNALS:
    /// Nothing was saved: somebody else has saved the plan meanwhile, as `theirs`.
    void conflicted(const lotboard::FollowUpPlan& original, const lotboard::FollowUpPlan& theirs,
        const lotboard::FollowUpPlan& ours);

private:
    static Result<FollowUpPlan> find(const Calls& calls, CadenceId plan);

    Calls m_calls;
    State m_state {};
    PlanListModel m_list;
};

/// `workspace` must outlive the calls.
FollowUpPlans::Calls followUpCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
