#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/cadence.h"
#include "domain/savedaction.h"
#include "domain/session.h"

#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// What became of leads that were to be followed up by a plan.
struct CadenceApplied
{
    int begun = 0;
    // Left as they are:
    int closed = 0; ///< Sold, lost or no leads.
    int unwanted = 0; ///< Of customers who do not want to be contacted.

    friend bool operator==(const CadenceApplied&, const CadenceApplied&) = default;
};

/// Follow-up plans: changes them and applies them to leads. New leads get the plan of their source
/// by themselves, and a plan ends by itself, see followuprules.h.
///
/// A change of a plan holds for leads that get it from then on: what is done stays as it was done,
/// and what is owed stays owed, but for steps that were taken out.
class CadenceService
{
public:
    /// `workspace` must outlive the service.
    explicit CadenceService(Workspace& workspace) : m_workspace(workspace) { }

    /// By name. Needs Right::ReadBoard.
    Result<std::vector<FollowUpPlan>> plans(const Session& session) const;

    /// Stores a new plan or all of a changed one; steps that it does not have any more are taken
    /// out, and skipped where they are still owed. Its sources are taken from other plans.
    /// Error::Code::InvalidInput, in words, if it has no name, another has the name, or a step has
    /// no text; Error::Code::Conflict if somebody changed it meanwhile. Needs Right::ManageStore.
    Result<Saved<FollowUpPlan>> save(const Session& session, const FollowUpPlan& plan);
    /// Takes it out of use: new leads do not get it, and what is still owed of it is skipped. Needs
    /// Right::ManageStore.
    Result<SavedAction> drop(const Session& session, CadenceId cadence);

    /// Begins the plan with each lead, now. What it still owes to another plan is skipped: a lead
    /// follows one. Reports leads done; Error::Code::Cancelled, and nothing saved. Needs
    /// Right::EditLeads; somebody else's leads are refused, see LeadSight.
    Result<Saved<CadenceApplied>> apply(const Session& session, CadenceId cadence,
        std::span<const LeadId> leads, const JobControl& control = {});
    /// Skips what the leads still owe to a plan. Needs Right::EditLeads.
    Result<SavedAction> stop(const Session& session, std::span<const LeadId> leads);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
