#pragma once

#include "base/businesscalendar.h"
#include "domain/communication.h"
#include "models/common/modelroles.h"
#include "services/today/todayservice.h"

#include <QString>

#include <chrono>

namespace lotboard {

// What a line of the queue says, in the user's words. `now` is when it is read.

/// A wait as a clock: "00:07:48"; from ten hours of business on "12 h".
QString waitText(std::int64_t businessSeconds);
/// What stands in front: the clock, "today 10:30", "day 3".
QString urgencyText(
    const WorkItem& item, std::chrono::sys_seconds now, const BusinessCalendar& calendar);
Tone urgencyTone(const WorkItem& item, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals);
/// Why it is there, and where it stands: "New lead, no attempt yet: 7 minutes left".
QString reasonText(const WorkRow& row, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals);
/// What to do next: "Call", "Confirm".
QString nextStepText(const WorkRow& row);
/// The channel that the next step goes by.
Channel nextChannel(const WorkRow& row);

/// "Showed", "Not confirmed", and how it looks.
QString appointmentStateText(const Appointment& appointment, std::chrono::sys_seconds now);
Tone appointmentStateTone(const Appointment& appointment, std::chrono::sys_seconds now);

} // namespace lotboard
