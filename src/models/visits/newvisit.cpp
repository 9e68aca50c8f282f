#include "models/visits/newvisit.h"

#include <algorithm>

namespace lotboard {

Show newVisit(const LeadHistory& history, const BusinessCalendar& calendar, StaffId greeter,
    std::chrono::sys_seconds now)
{
    const StaffId person = history.lead.assignedTo.value_or(greeter);
    Show visit {.lead = history.lead.id, .at = now};
    if (person.isValid())
        visit.greetedBy = person;
    for (const Appointment& appointment : possibleAppointments(history, visit)) {
        if (calendar.businessDay(appointment.dueAt) == calendar.businessDay(now))
            visit.appointment = appointment.id;
    }
    return visit;
}

std::vector<Appointment> possibleAppointments(const LeadHistory& history, const Show& visit)
{
    std::vector<Appointment> possible;
    for (const Appointment& appointment : history.appointments) {
        if (appointment.id == visit.appointment || appointment.outcome == AppointmentOutcome::Open
            || appointment.outcome == AppointmentOutcome::NoShow)
            possible.push_back(appointment);
    }
    std::ranges::stable_sort(possible, {}, &Appointment::dueAt);
    return possible;
}

} // namespace lotboard
