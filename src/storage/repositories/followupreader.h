#pragma once

#include "base/result.h"
#include "domain/cadence.h"
#include "domain/task.h"

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard::storage {

class Database;

/// An open lead that nobody has reached, of a source that has a plan.
struct PlannedLead
{
    LeadId lead {};
    CadenceId cadence {};
    std::chrono::sys_seconds receivedAt {}; ///< UTC.
};

/// What the rules of follow-ups are decided by. Asks for no right: they hold for whatever somebody
/// was allowed to do, and nobody is shown what is read here.
class FollowUpReader
{
public:
    /// `database` must outlive the reader.
    explicit FollowUpReader(Database& database) : m_database(database) { }

    /// By name, without those that were dropped.
    Result<std::vector<FollowUpPlan>> plans() const;
    /// Of the leads from `first` to `last` those that arrived on `since`, the store's day, or
    /// later.
    Result<std::vector<PlannedLead>> plannedLeads(
        LeadId first, LeadId last, std::chrono::sys_days since) const;
    /// Steps that are still owed to `lead` though it was reached since, bought, or is no longer
    /// open; without a lead, to any.
    Result<std::vector<Task>> settledSteps(std::optional<LeadId> lead) const;

private:
    Database& m_database;
};

} // namespace lotboard::storage
