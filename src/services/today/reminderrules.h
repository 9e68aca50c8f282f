#pragma once

#include "domain/workitem.h"
#include "services/today/workorder.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace lotboard {

/// What an item of work is brought to mind for.
enum class ReminderKind : std::uint8_t {
    NewLead, ///< Nobody has answered it yet.
    LastMinutes, ///< Nor has anybody, and its clock is about to go red.
    CallBack, ///< The promised time has come.
    Confirmation ///< The appointment is near, and the customer has not confirmed it.
};

struct Reminder
{
    ReminderKind kind {};
    WorkItem item {};

    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// When nobody is to be disturbed, on the store's clocks.
struct QuietHours
{
    bool isWhileClosed = true; ///< While the store is closed.
    /// Minutes of the day, 0 to 1439, besides; over midnight if `fromMinute` is the later one. None
    /// if they are the same.
    int fromMinute = 0;
    int toMinute = 0;

    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

bool isQuiet(
    const QuietHours& quiet, std::chrono::sys_seconds now, const BusinessCalendar& calendar);

/// How long before the limit the clock of a lead is about to go red: five minutes, or a third of
/// a short limit.
std::chrono::seconds lastMinutes(const ResponseGoals& goals);
/// How long before an appointment its customer should have confirmed it.
constexpr std::chrono::hours confirmedAhead {2};

/// For what the item is to be brought to mind at `now`; nothing if it can wait for a look at the
/// queue. A lead past the limit is new only on the day it arrived.
std::optional<ReminderKind> reminderKind(const WorkItem& item, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals);

/// Which reminders are due, each of them once. What was done meanwhile is no open work any more and
/// does not come up; what was put off does at its new time. Knows nothing of quiet hours: whoever
/// does not ask during them is told afterwards, if it is still open.
class ReminderLog
{
public:
    /// In the order of `items`; they count as given from now on.
    std::vector<Reminder> take(const std::vector<WorkItem>& items, std::chrono::sys_seconds now,
        const BusinessCalendar& calendar, const ResponseGoals& goals);

private:
    using Key = std::tuple<ReminderKind, LeadId, std::chrono::sys_seconds>;

    bool add(ReminderKind kind, const WorkItem& item);

    std::set<Key> m_given {};
};

} // namespace lotboard
