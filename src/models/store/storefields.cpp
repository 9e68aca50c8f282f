#include "models/store/storefields.h"

#include "services/wording/datetext.h"
#include "services/wording/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace lotboard {
namespace {

constexpr int daysOfWeek = 7;

/// Gives lupdate the context of the titles below.
struct StoreFields
{
    Q_DECLARE_TR_FUNCTIONS(StoreFields)
};

using Field = FormField<StoreSettings>;

QString dayName(int weekday)
{
    return QLocale().standaloneDayName(weekday == 0 ? daysOfWeek : weekday, QLocale::ShortFormat);
}

QString clockText(int minute)
{
    constexpr int minutesOfHour = 60;
    constexpr int minutesOfDay = 1440;
    const int shown = minute % minutesOfDay; // 24:00 is midnight.
    return QLocale().toString(
        QTime(shown / minutesOfHour, shown % minutesOfHour), QLocale::ShortFormat);
}

QString weekText(const StoreSettings& settings)
{
    QStringList days;
    for (const int day : weekInOrder())
        days << QStringLiteral("%1 %2").arg(dayName(day),
            openHoursText(settings.store.calendar.hoursByWeekday()[static_cast<std::size_t>(day)]));
    return listed(days);
}

QString closedDaysText(const StoreSettings& settings)
{
    QStringList days;
    for (const auto day : settings.store.calendar.holidays())
        days << storeDayText(day);
    return listed(days);
}

/// One part of a calendar, which is made anew as a whole.
template<class Change>
Field calendarField(
    const QString& title, std::function<QString(const StoreSettings&)> text, Change change)
{
    return {title, std::move(text), [change](const StoreSettings& from, StoreSettings& to) {
                const BusinessCalendar& ours = from.store.calendar;
                QTimeZone zone = to.store.calendar.zone();
                auto hours = to.store.calendar.hoursByWeekday();
                auto holidays = to.store.calendar.holidays();
                change(ours, zone, hours, holidays);
                to.store.calendar = BusinessCalendar(zone, hours, holidays);
            }};
}

Field minutesField(const QString& title, int ResponseGoals::*member)
{
    return {title,
        [member](const StoreSettings& settings) {
            return StoreFields::tr("%1 min").arg(settings.rules.response.*member);
        },
        [member](const StoreSettings& from, StoreSettings& to) {
            to.rules.response.*member = from.rules.response.*member;
        }};
}

template<class Value, class Text>
Field storeField(const QString& title, Value Store::*member, Text text)
{
    return {title,
        [member, text](const StoreSettings& settings) { return text(settings.store.*member); },
        [member](const StoreSettings& from, StoreSettings& to) {
            to.store.*member = from.store.*member;
        }};
}

} // namespace

QString saleDateRuleText(SaleDateRule rule)
{
    switch (rule) {
    case SaleDateRule::Contract:
        return StoreFields::tr("the day of the contract");
    case SaleDateRule::Delivery:
        return StoreFields::tr("the day of the delivery");
    case SaleDateRule::Posted:
        return StoreFields::tr("the day it is posted");
    }
    return {};
}

QString unwindRuleText(UnwindRule rule)
{
    switch (rule) {
    case UnwindRule::RestateSaleMonth:
        return StoreFields::tr("the month of its sale");
    case UnwindRule::BookInUnwindMonth:
        return StoreFields::tr("the month in which it is unwound");
    }
    return {};
}

QString openHoursText(const OpenHours& hours)
{
    if (hours.isClosed())
        return StoreFields::tr("closed");
    return StoreFields::tr("%1 – %2", "opens, closes")
        .arg(clockText(hours.fromMinute), clockText(hours.toMinute));
}

std::vector<int> weekInOrder()
{
    std::vector<int> week;
    const int first = QLocale().firstDayOfWeek();
    for (int day = 0; day < daysOfWeek; ++day)
        week.push_back((first + day) % daysOfWeek);
    return week;
}

std::vector<FormField<StoreSettings>> storeFields()
{
    const auto itself = [](const QString& text) { return text; };
    return {storeField(StoreFields::tr("Name"), &Store::name, itself),
        calendarField(
            StoreFields::tr("Time zone"),
            [](const StoreSettings& settings) {
                return QString::fromUtf8(settings.store.calendar.zone().id());
            },
            [](const BusinessCalendar& ours, QTimeZone& zone, auto&, auto&) {
                zone = ours.zone();
            }),
        storeField(StoreFields::tr("Country"), &Store::countryCode, itself),
        calendarField(StoreFields::tr("Open hours"), &weekText,
            [](const BusinessCalendar& ours, QTimeZone&, auto& hours, auto&) {
                hours = ours.hoursByWeekday();
            }),
        calendarField(StoreFields::tr("Closed on"), &closedDaysText,
            [](const BusinessCalendar& ours, QTimeZone&, auto&, auto& holidays) {
                holidays = ours.holidays();
            }),
        minutesField(StoreFields::tr("Answer within"), &ResponseGoals::goalMinutes),
        minutesField(StoreFields::tr("Late after"), &ResponseGoals::limitMinutes),
        {StoreFields::tr("A new opportunity after"),
            [](const StoreSettings& settings) {
                return StoreFields::tr("%1 d", "days").arg(settings.rules.episodeDays);
            },
            [](const StoreSettings& from, StoreSettings& to) {
                to.rules.episodeDays = from.rules.episodeDays;
            }},
        storeField(StoreFields::tr("A deal counts on"), &Store::saleDateRule, &saleDateRuleText),
        storeField(
            StoreFields::tr("An unwound deal is taken off"), &Store::unwindRule, &unwindRuleText)};
}

} // namespace lotboard
