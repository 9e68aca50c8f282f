#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/show.h"
#include "services/appointments/appointmentservice.h"

#include <chrono>
#include <functional>

namespace lotboard {

class Workspace;

/// What the page of appointments asks, on behalf of one session, on pool threads. See
/// AppointmentService and VisitService.
struct AppointmentCalls
{
    using Time = std::chrono::sys_seconds;

    std::function<Result<BoardContent>(Time from, Time to)> between {};
    std::function<Result<Appointment>(AppointmentId appointment)> current {};
    std::function<Result<SavedAction>(AppointmentId appointment)> confirm {};
    std::function<Result<SavedAction>(AppointmentId appointment)> showed {};
    std::function<Result<SavedAction>(AppointmentId appointment)> noShow {};
    std::function<Result<SavedAction>(AppointmentId appointment)> cancel {};
    std::function<Result<SavedAction>(AppointmentId appointment, Time dueAt)> reschedule {};
    std::function<Result<SavedAction>(LeadId lead, Time dueAt)> book {};
};

/// `workspace` must outlive the calls.
AppointmentCalls appointmentCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
