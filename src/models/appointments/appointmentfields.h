#pragma once

#include "base/businesscalendar.h"
#include "domain/appointment.h"
#include "models/common/formfield.h"

#include <vector>

namespace lotboard {

/// What somebody can change in an appointment, in words.
std::vector<FormField<Appointment>> appointmentFields(const BusinessCalendar& calendar);

} // namespace lotboard
