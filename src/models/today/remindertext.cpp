#include "models/today/remindertext.h"

#include "services/wording/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

/// Gives lupdate the context of the words below.
struct ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

constexpr std::int64_t secondsPerMinute = 60;

QString titleText(const Reminder& reminder, const QString& customer, std::chrono::sys_seconds now,
    const BusinessCalendar& calendar, const ResponseGoals& goals)
{
    switch (reminder.kind) {
    case ReminderKind::NewLead:
        return ReminderWords::tr("New lead: %1").arg(customer);
    case ReminderKind::LastMinutes: {
        const std::int64_t left = goals.limitMinutes * secondsPerMinute
            - calendar.businessSeconds(reminder.item.at, now);
        return ReminderWords::tr("%n minute(s) left to answer %1", "",
            static_cast<int>((left + secondsPerMinute - 1) / secondsPerMinute))
            .arg(customer);
    }
    case ReminderKind::CallBack:
        return ReminderWords::tr("Call back now: %1").arg(customer);
    case ReminderKind::Confirmation:
        return ReminderWords::tr("Not confirmed: %1").arg(customer);
    }
    return {};
}

QString countText(ReminderKind kind, int count)
{
    switch (kind) {
    case ReminderKind::NewLead:
        return ReminderWords::tr("%n new lead(s)", "", count);
    case ReminderKind::LastMinutes:
        return ReminderWords::tr("%n lead(s) to answer within minutes", "", count);
    case ReminderKind::CallBack:
        return ReminderWords::tr("%n call-back(s) due", "", count);
    case ReminderKind::Confirmation:
        return ReminderWords::tr("%n appointment(s) to confirm", "", count);
    }
    return {};
}

} // namespace

ReminderText reminderText(const Reminder& reminder, const LeadListRow& lead,
    std::chrono::sys_seconds now, const BusinessCalendar& calendar, const ResponseGoals& goals)
{
    QStringList about;
    if (reminder.kind == ReminderKind::Confirmation)
        about << ReminderWords::tr("Appointment at %1")
                     .arg(storeClockText(reminder.item.at, calendar));
    about << reminder.item.what << lead.vehicle << lead.sourceName;
    about.removeAll(QString());
    return {.title = titleText(reminder, lead.customerName, now, calendar, goals),
        .text = about.join(QStringLiteral(" · "))};
}

ReminderText reminderText(const std::vector<Reminder>& reminders)
{
    QStringList counts;
    // The most urgent first.
    for (const ReminderKind kind : {ReminderKind::LastMinutes, ReminderKind::NewLead,
             ReminderKind::CallBack, ReminderKind::Confirmation}) {
        const auto count = std::ranges::count(reminders, kind, &Reminder::kind);
        if (count > 0)
            counts << countText(kind, static_cast<int>(count));
    }
    if (counts.size() == 1)
        return {.title = counts.front()};
    return {
        .title = ReminderWords::tr("%n thing(s) to do now", "", static_cast<int>(reminders.size())),
        .text = counts.join(QStringLiteral(" · "))};
}

} // namespace lotboard
