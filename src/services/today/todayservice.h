#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/leadlist.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "services/today/workorder.h"

#include <chrono>
#include <optional>
#include <vector>

namespace lotboard {

class Workspace;

/// One line of the queue.
struct WorkRow
{
    WorkItem item {};
    LeadListRow lead {};

    friend bool operator==(const WorkRow&, const WorkRow&) = default;
};

/// One line of today's appointments.
struct AppointmentRow
{
    Appointment appointment {};
    LeadListRow lead {};

    friend bool operator==(const AppointmentRow&, const AppointmentRow&) = default;
};

/// All there is to do, in the order of the queue, without anybody's name.
struct WorkToDo
{
    std::vector<WorkItem> items {};
    ResponseGoals goals {};
};

/// What there is to do today, as it stood at one moment.
struct TodayWork
{
    std::chrono::sys_seconds at {};
    std::vector<WorkRow> rows {}; ///< The first ones, see `TodayService::mostRows`.
    std::int64_t toDo = 0; ///< All there are.
    std::vector<AppointmentRow> appointments {}; ///< By time; without those that were moved.
    std::optional<std::chrono::sys_seconds> nextDue {}; ///< After today.
    ResponseGoals goals {};
};

/// The associate's day: who is next, and why. What is logged about them is LeadLog's, their
/// appointments are VisitService's.
///
/// Needs Right::ReadCustomers to read and Right::EditLeads to write.
class TodayService
{
public:
    /// More than anybody does in a day.
    static constexpr std::size_t mostRows = 200;

    /// `workspace` must outlive the service.
    explicit TodayService(Workspace& workspace) : m_workspace(workspace) { }

    /// With a `person`: what is theirs and nobody's. Looks at leads of the last 30 days, attempts
    /// of the last 14 and visits of the last 10. Off the GUI thread.
    Result<TodayWork> work(const Session& session, std::optional<StaffId> person) const;

    /// The queue of `work()`, all of it.
    Result<WorkToDo> toDo(const Session& session, std::optional<StaffId> person) const;

    /// Puts it off until then. `text` says so in the user's words, for an item that is no task yet.
    Result<SavedAction> snooze(const Session& session, const WorkItem& item,
        std::chrono::sys_seconds until, const QString& text);
    /// Passes over it: a task for good, kept as skipped; anything else for today.
    Result<SavedAction> skip(const Session& session, const WorkItem& item, const QString& text);
    /// The lead and its open tasks are this person's; without: nobody's.
    Result<SavedAction> assign(const Session& session, LeadId lead, std::optional<StaffId> person);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
