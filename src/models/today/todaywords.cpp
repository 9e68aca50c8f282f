#include "models/today/todaywords.h"

#include "models/common/channeltext.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

using std::chrono::sys_seconds;

constexpr std::int64_t minute = 60;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t longestClock = 10 * hour;

QString unansweredText(const WorkItem& item, sys_seconds now, const BusinessCalendar& calendar,
    const ResponseGoals& goals)
{
    const std::int64_t waited = calendar.businessSeconds(item.at, now);
    const std::int64_t left = goals.goalMinutes * minute - waited;
    if (left > 0)
        return TodayWords::tr("No attempt yet, %1 min left").arg((left + minute - 1) / minute);
    const bool isPastGoal = clockState(waited, goals) == ClockState::PastGoal;
    return TodayWords::tr("No attempt within %1 min")
        .arg(isPastGoal ? goals.goalMinutes : goals.limitMinutes);
}

QString planStepText(const WorkItem& item)
{
    if (!item.step)
        return TodayWords::tr("Follow-up plan: %1").arg(item.what);
    return TodayWords::tr("%1, step %2 of %3: %4", "channel, numbers, what is to be done")
        .arg(channelText(item.step->channel), QString::number(item.step->number),
            QString::number(item.step->count), item.what);
}

QString attemptsText(int attempts)
{
    return TodayWords::tr("%n attempt(s), no contact", "", attempts);
}

} // namespace

QString waitText(std::int64_t businessSeconds)
{
    if (businessSeconds >= longestClock)
        return TodayWords::tr("%1 h", "hours").arg(businessSeconds / hour);
    return QStringLiteral("%1:%2:%3")
        .arg(businessSeconds / hour, 2, 10, QLatin1Char('0'))
        .arg(businessSeconds / minute % 60, 2, 10, QLatin1Char('0'))
        .arg(businessSeconds % minute, 2, 10, QLatin1Char('0'));
}

QString urgencyText(const WorkItem& item, sys_seconds now, const BusinessCalendar& calendar)
{
    switch (item.kind) {
    case WorkKind::Unanswered:
        return waitText(calendar.businessSeconds(item.at, now));
    case WorkKind::CallBack:
    case WorkKind::CadenceStep:
    case WorkKind::Confirmation:
        return storeNearTimeText(item.at, now, calendar);
    case WorkKind::NotReached:
    case WorkKind::FollowUp:
        break;
    }
    const auto passed = calendar.businessDay(now) - calendar.businessDay(item.at);
    return TodayWords::tr("%n day(s) ago", "", static_cast<int>(passed.count()));
}

Tone urgencyTone(const WorkItem& item, sys_seconds now, const BusinessCalendar& calendar,
    const ResponseGoals& goals)
{
    switch (item.kind) {
    case WorkKind::Unanswered:
        switch (clockState(calendar.businessSeconds(item.at, now), goals)) {
        case ClockState::InTime:
            return Tone::Good;
        case ClockState::PastGoal:
            return Tone::Warning;
        case ClockState::TooLate:
            return Tone::Bad;
        }
        break;
    case WorkKind::CallBack:
        return item.at <= now ? Tone::Bad : Tone::Strong;
    case WorkKind::Confirmation:
    case WorkKind::CadenceStep:
        return Tone::Strong;
    case WorkKind::NotReached:
    case WorkKind::FollowUp:
        break;
    }
    return Tone::Muted;
}

QString reasonText(const WorkRow& row, sys_seconds now, const BusinessCalendar& calendar,
    const ResponseGoals& goals)
{
    switch (row.item.kind) {
    case WorkKind::Unanswered:
        return unansweredText(row.item, now, calendar, goals);
    case WorkKind::CallBack:
        return row.item.what.isEmpty() ? TodayWords::tr("Asked to be called back") : row.item.what;
    case WorkKind::CadenceStep:
        return planStepText(row.item);
    case WorkKind::Confirmation:
        return TodayWords::tr("Appointment not confirmed");
    case WorkKind::NotReached:
        return attemptsText(row.lead.attempts);
    case WorkKind::FollowUp:
        return TodayWords::tr("Came in, did not buy: follow up");
    }
    return {};
}

Channel nextChannel(const WorkRow& row)
{
    if (row.item.step)
        return row.item.step->channel;
    // Who does not pick up may read.
    return row.item.kind == WorkKind::NotReached && row.lead.attempts >= 2 ? Channel::Text
                                                                           : Channel::Call;
}

QString nextStepText(const WorkRow& row)
{
    if (row.item.kind == WorkKind::Confirmation)
        return TodayWords::tr("Confirm");
    return channelText(nextChannel(row));
}

QString appointmentStateText(const Appointment& appointment, sys_seconds now)
{
    switch (appointment.outcome) {
    case AppointmentOutcome::Showed:
        return TodayWords::tr("Showed");
    case AppointmentOutcome::NoShow:
        return TodayWords::tr("No show");
    case AppointmentOutcome::Cancelled:
        return TodayWords::tr("Cancelled");
    case AppointmentOutcome::Rescheduled:
        return TodayWords::tr("Moved");
    case AppointmentOutcome::Open:
        break;
    }
    if (appointment.dueAt < now)
        return TodayWords::tr("Did they come?");
    return appointment.confirmedAt ? TodayWords::tr("Confirmed") : TodayWords::tr("Not confirmed");
}

Tone appointmentStateTone(const Appointment& appointment, sys_seconds now)
{
    switch (appointment.outcome) {
    case AppointmentOutcome::Showed:
        return Tone::Good;
    case AppointmentOutcome::NoShow:
    case AppointmentOutcome::Cancelled:
        return Tone::Bad;
    case AppointmentOutcome::Rescheduled:
        return Tone::Muted;
    case AppointmentOutcome::Open:
        break;
    }
    if (appointment.dueAt < now)
        return Tone::Warning;
    return appointment.confirmedAt ? Tone::Strong : Tone::Warning;
}

} // namespace lotboard
