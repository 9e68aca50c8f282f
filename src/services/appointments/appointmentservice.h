#pragma once

#include "base/result.h"
#include "domain/people.h"
#include "domain/session.h"
#include "services/appointments/boardappointment.h"

#include <chrono>
#include <vector>

namespace lotboard {

class Workspace;

/// What the board of appointments shows.
struct BoardContent
{
    std::vector<BoardAppointment> appointments {}; ///< By time.
    std::vector<Staff> staff {}; ///< By name; those who left, too.
};

/// Looking at appointments. What happens to them is VisitService's. Needs Right::ReadCustomers.
class AppointmentService
{
public:
    /// `workspace` must outlive the service.
    explicit AppointmentService(Workspace& workspace) : m_workspace(workspace) { }

    /// Due from `from` until before `to`; without those that were moved to another time.
    Result<BoardContent> between(
        const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;

private:
    Workspace& m_workspace;
};

} // namespace lotboard
