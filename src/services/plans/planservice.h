#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "services/plans/planfindings.h"

#include <vector>

namespace lotboard {

class Workspace;

/// A frozen figure beside what the facts say of the same leads now.
struct RecomputedFigure
{
    FrozenFigure frozen {};
    FrozenFigure now {};

    bool isChanged() const { return frozen != now; }
};

/// Baselines and plans: freezes figures, begins plans, says what came of them, ends them. The
/// statistics are those of metrics/statistics.
class PlanService
{
public:
    /// How a running plan goes on.
    enum class Decision {
        GoOn, ///< What was found today is kept, and the plan runs on.
        Keep, ///< The leads since it began become a baseline of their own.
        Stop, ///< The store goes back to how the baseline's leads were worked.
    };

    /// `workspace` must outlive the service.
    explicit PlanService(Workspace& workspace) : m_workspace(workspace) { }

    /// By when they were frozen. Needs Right::ReadBoard; figures of grosses need
    /// Right::ReadGrosses.
    Result<std::vector<Baseline>> baselines(const Session& session) const;
    /// The newest first. Needs Right::ReadBoard.
    Result<std::vector<Plan>> plans(const Session& session) const;

    /// Keeps the figures of these leads as they are now, under a name.
    /// Error::Code::InvalidInput, in words, if it has no name, another has the name, or no lead of
    /// it has had its time yet. Needs Right::ManageStore.
    Result<Saved<Baseline>> freeze(
        const Session& session, const QString& name, const LeadCohort& leads);
    /// Stores a new plan. Where its baseline is of other leads than it applies to, its own leads of
    /// the same period are frozen as a baseline beside it. Error::Code::InvalidInput as for
    /// freeze(), if what changes is not said, the plan begins within the baseline's period, or the
    /// aim is what the baseline has. Needs Right::ManageStore.
    Result<Saved<Plan>> begin(const Session& session, const Plan& plan);
    /// Writes down what was found and how the plan goes on. Error::Code::InvalidInput if it has
    /// ended, Error::Code::Conflict if somebody decided meanwhile. Needs Right::ManageStore.
    Result<Saved<Plan>> decide(const Session& session, const Plan& plan, Decision decision);

    /// Error::Code::NotFound. Needs Right::ReadBoard.
    Result<PlanFindings> findings(const Session& session, PlanId plan) const;
    /// What was frozen, item by item, and what the facts say now. Needs Right::ReadBoard.
    Result<std::vector<RecomputedFigure>> restated(
        const Session& session, BaselineId baseline) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
