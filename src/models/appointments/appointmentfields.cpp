#include "models/appointments/appointmentfields.h"

#include "services/wording/datetext.h"

#include <QCoreApplication>

namespace lotboard {

std::vector<FormField<Appointment>> appointmentFields(const BusinessCalendar& calendar)
{
    return {{QCoreApplication::translate("AppointmentFields", "When"),
        [calendar](
            const Appointment& appointment) { return storeTimeText(appointment.dueAt, calendar); },
        [](const Appointment& from, Appointment& to) { to.dueAt = from.dueAt; }}};
}

} // namespace lotboard
