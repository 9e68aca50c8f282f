#include "services/today/reminderrules.h"

#include <algorithm>

namespace lotboard {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr minutes longestWarning {5};

ReminderKind unansweredKind(std::int64_t waited, const ResponseGoals& goals)
{
    const seconds left = minutes(goals.limitMinutes) - seconds(waited);
    return left > seconds(0) && left <= lastMinutes(goals) ? ReminderKind::LastMinutes
                                                           : ReminderKind::NewLead;
}

} // namespace

bool isQuiet(const QuietHours& quiet, sys_seconds now, const BusinessCalendar& calendar)
{
    if (quiet.isWhileClosed && calendar.businessSeconds(now, now + seconds(1)) == 0)
        return true;
    const int minute = calendar.localTime(now).minute;
    if (quiet.fromMinute <= quiet.toMinute)
        return quiet.fromMinute <= minute && minute < quiet.toMinute;
    return minute >= quiet.fromMinute || minute < quiet.toMinute;
}

seconds lastMinutes(const ResponseGoals& goals)
{
    return std::min<seconds>(longestWarning, seconds(minutes(goals.limitMinutes)) / 3);
}

std::optional<ReminderKind> reminderKind(const WorkItem& item, sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals)
{
    switch (item.kind) {
    case WorkKind::Unanswered: {
        const std::int64_t waited = calendar.businessSeconds(item.at, now);
        if (clockState(waited, goals) == ClockState::TooLate
            && calendar.businessDay(item.at) != calendar.businessDay(now))
            return {};
        return unansweredKind(waited, goals);
    }
    case WorkKind::CallBack:
        return item.at <= now ? std::optional(ReminderKind::CallBack) : std::nullopt;
    case WorkKind::Confirmation:
        return item.at - now <= confirmedAhead ? std::optional(ReminderKind::Confirmation)
                                               : std::nullopt;
    case WorkKind::CadenceStep:
    case WorkKind::NotReached:
    case WorkKind::FollowUp:
        break;
    }
    return {};
}

std::vector<Reminder> ReminderLog::take(const std::vector<WorkItem>& items, sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals)
{
    std::vector<Reminder> due;
    for (const WorkItem& item : items) {
        const auto kind = reminderKind(item, now, calendar, goals);
        if (!kind || !add(*kind, item))
            continue;
        // Who is told of the last minutes need not be told that it is a new lead.
        if (kind == ReminderKind::LastMinutes)
            add(ReminderKind::NewLead, item);
        due.push_back({.kind = *kind, .item = item});
    }
    return due;
}

bool ReminderLog::add(ReminderKind kind, const WorkItem& item)
{
    return m_given.emplace(kind, item.lead, item.at).second;
}

} // namespace lotboard
