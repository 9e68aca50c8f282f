#pragma once

#include "base/result.h"
#include "domain/cadence.h"
#include "domain/store.h"
#include "domain/task.h"

#include <chrono>
#include <vector>

// How follow-up plans come into force and end. There is one place for it, which every way of
// writing goes through: inUnit() for what people do, writeBatch() for imports.

namespace lotboard {

class Workspace;

namespace storage {
class ImportWriter;
class UnitOfWork;
} // namespace storage

/// What `plan` asks for with `lead` if it begins at `start` (UTC): a task for each step, due when
/// the store opens. The first day is the first on which the store is open after `start`; what falls
/// on a closed day is due on the next open one. Steps of days before `today` are left out.
std::vector<Task> tasksOf(const FollowUpPlan& plan, LeadId lead, std::chrono::sys_seconds start,
    std::chrono::sys_days today, const BusinessCalendar& calendar);

/// Leads that arrived in `unit` get the plan of their source, and leads that it touched owe no step
/// any more if they were reached, bought or are closed: those steps are skipped. What a unit takes
/// back was settled when it was saved. Without plans: a question or two of microseconds.
Status settleFollowUps(storage::UnitOfWork& unit, const Workspace& workspace);

/// The same for all that an import has written.
Status settleFollowUps(
    storage::UnitOfWork& unit, storage::ImportWriter& writer, const Store& store);

} // namespace lotboard
