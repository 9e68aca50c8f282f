#pragma once

#include "base/businesscalendar.h"
#include "domain/leadhistory.h"

#include <vector>

namespace lotboard {

/// A visit of this lead `now`, kept for the appointment that it has on this day, if it has one;
/// greeted by who has the lead, or else by `greeter` (zero: nobody said).
Show newVisit(const LeadHistory& history, const BusinessCalendar& calendar, StaffId greeter,
    std::chrono::sys_seconds now);

/// The appointments that `visit` may have been made for: its own, and those that are open or were
/// taken for a no-show. In the order of time.
std::vector<Appointment> possibleAppointments(const LeadHistory& history, const Show& visit);

} // namespace lotboard
