#pragma once

#include "base/result.h"
#include "domain/goalentry.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "metrics/metriccatalog.h"

#include <span>
#include <vector>

namespace lotboard {

class Workspace;

/// From which month to which goals are copied.
struct GoalCopy
{
    Period from {};
    Period to {};
    double percent = 0; ///< How much more; negative: less.
    QString metric {}; ///< Empty: of all metrics.
};

/// Which goal of the store is shared out, and over whom.
struct GoalShare
{
    metrics::MetricId metric {};
    Period month {};
    GoalScope over = GoalScope::Person; ///< Or Team, or Source.
};

/// Whether a goal for `metric` makes sense for members of `scope`: not for what is made from goals,
/// for what has no better side, nor for spend of anything but the store and its sources.
bool canHaveGoal(metrics::MetricId metric, GoalScope scope);

/// The goals of a store: sets them, takes them away, copies and shares them out. What one call
/// writes is one action, taken back whole.
class GoalService
{
public:
    /// `workspace` must outlive the service.
    explicit GoalService(Workspace& workspace) : m_workspace(workspace) { }

    /// By their first day. Needs Right::ReadBoard.
    Result<std::vector<Goal>> goals(const Session& session) const;
    /// Who can have goals: the store, its teams, its people with those who left, its sources; each
    /// kind by name. Needs Right::ReadBoard.
    Result<std::vector<GoalMember>> members(const Session& session) const;

    // What follows answers how many goals were changed, and needs Right::ManageStore.

    /// Error::Code::InvalidInput, in words, for what cannot be a goal; Error::Code::Conflict if one
    /// is no longer at the version of its entry. Then nothing is saved.
    Result<Saved<int>> save(const Session& session, std::span<const GoalEntry> entries);
    /// Error::Code::InvalidInput if there is nothing to copy.
    Result<Saved<int>> copy(const Session& session, const GoalCopy& copy);
    /// By what each brought in the twelve months before the month; whose part is nothing gets
    /// no goal. The parts add up to the goal of the store, in whole units or dollars.
    /// Error::Code::InvalidInput without a goal, without a history, or for what does not add up.
    Result<Saved<int>> share(const Session& session, const GoalShare& share);
    /// See goalfile.h.
    Result<Saved<int>> importFile(const Session& session, const QString& path);
    /// All goals of all metrics. Needs Right::ReadBoard only.
    Status exportFile(const Session& session, const QString& path) const;

private:
    Result<std::vector<GoalEntry>> sharedGoals(
        const Session& session, const GoalShare& share) const;

    Workspace& m_workspace;
};

} // namespace lotboard
