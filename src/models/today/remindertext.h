#pragma once

#include "domain/leadlist.h"
#include "services/today/reminderrules.h"

#include <QString>

#include <vector>

namespace lotboard {

/// What a reminder says.
struct ReminderText
{
    QString title {};
    QString text {}; ///< May be empty.

    friend bool operator==(const ReminderText&, const ReminderText&) = default;
};

/// Of one lead, by name.
ReminderText reminderText(const Reminder& reminder, const LeadListRow& lead,
    std::chrono::sys_seconds now, const BusinessCalendar& calendar, const ResponseGoals& goals);
/// Of any number, without a name: how many there are of each kind.
ReminderText reminderText(const std::vector<Reminder>& reminders);

} // namespace lotboard
