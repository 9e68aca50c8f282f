#pragma once

#include "models/appointments/appointmentcalls.h"
#include "models/deals/dealcalls.h"
#include "models/leads/leadcalls.h"
#include "models/visits/visitcalls.h"

namespace lotboard {

/// What putting right a finding asks, on behalf of one session: that of the pages where the same is
/// done.
struct FixCalls
{
    LeadCalls leads {};
    DealCalls deals {};
    VisitCalls visits {};
    AppointmentCalls appointments {};
};

/// `workspace` must outlive the calls.
FixCalls fixCalls(Workspace& workspace, const Session& session);

} // namespace lotboard
