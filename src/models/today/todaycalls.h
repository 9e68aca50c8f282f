#pragma once

#include "models/leads/leadcalls.h"
#include "services/lead/evidenceservice.h"
#include "services/today/todayservice.h"

#include <functional>
#include <optional>
#include <vector>

namespace lotboard {

class Workspace;

/// What the page of today asks, on behalf of one session, all on pool threads. Apart from the
/// services themselves, so that the page can be tried on work that no database holds.
struct TodayCalls
{

    std::function<Result<TodayWork>(std::optional<StaffId> person)> work {};
    std::function<Result<SavedAction>(
        const WorkItem& item, std::chrono::sys_seconds until, const QString& text)>
        snooze {};
    std::function<Result<SavedAction>(const WorkItem& item, const QString& text)> skip {};
    std::function<Result<SavedAction>(LeadId lead, std::optional<StaffId> person)> assign {};
    /// The appointment as it stands now, wherever it was moved.
    std::function<Result<Appointment>(AppointmentId appointment)> currentAppointment {};
    std::function<Result<SavedAction>(AppointmentId appointment)> confirm {};
    std::function<Result<SavedAction>(AppointmentId appointment)> showed {};
    std::function<Result<SavedAction>(AppointmentId appointment)> noShow {};
    std::function<Result<SavedAction>(AppointmentId appointment, std::chrono::sys_seconds dueAt)>
        reschedule {};
    std::function<Result<SavedAction>(const LeadForm& form)> walkIn {};
    /// Of the last 30 days.
    std::function<Result<std::vector<EvidenceCount>>()> evidence {};
    LeadCalls leads {};
};

/// `workspace` must outlive the calls.
TodayCalls todayCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
