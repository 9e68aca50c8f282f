#include "models/appointments/board.h"

#include "services/wording/datetext.h"
#include "services/wording/language.h"
#include "services/wording/wallclock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace lotboard {
namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 1440;
constexpr OpenHours usualHours {9 * minutesPerHour, 18 * minutesPerHour};
constexpr int furthestOpenDay = 14; ///< A store that is closed for longer is closed.

/// Gives lupdate the context of the texts below.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentBoard)
};

OpenHours hoursOn(const BusinessCalendar& calendar, std::chrono::sys_days day)
{
    if (!calendar.isOpenDay(day))
        return {};
    return calendar.hoursByWeekday()[std::chrono::weekday(day).c_encoding()];
}

CardTime timeOf(const Appointment& appointment, const BusinessCalendar& calendar)
{
    const int from = calendar.localTime(appointment.dueAt).minute;
    return {from, std::min(minutesPerDay, from + static_cast<int>(visitLength.count()))};
}

bool isKept(const Appointment& appointment)
{
    return appointment.outcome == AppointmentOutcome::Open
        || appointment.outcome == AppointmentOutcome::Showed;
}

bool overlap(const BoardAppointment& a, const BoardAppointment& b)
{
    return a.person && a.person == b.person && isKept(a.appointment) && isKept(b.appointment)
        && a.appointment.dueAt < b.appointment.dueAt + visitLength
        && b.appointment.dueAt < a.appointment.dueAt + visitLength;
}

QString stateText(const Appointment& appointment)
{
    switch (appointment.outcome) {
    case AppointmentOutcome::Open:
        return appointment.confirmedAt ? Words::tr("Confirmed") : Words::tr("Not confirmed");
    case AppointmentOutcome::Showed:
        return Words::tr("Showed");
    case AppointmentOutcome::NoShow:
        return Words::tr("No show");
    case AppointmentOutcome::Cancelled:
        return Words::tr("Cancelled");
    case AppointmentOutcome::Rescheduled:
        return Words::tr("Moved");
    }
    return {};
}

Tone toneOf(const Appointment& appointment)
{
    switch (appointment.outcome) {
    case AppointmentOutcome::Open:
        return appointment.confirmedAt ? Tone::Strong : Tone::Warning;
    case AppointmentOutcome::Showed:
        return Tone::Good;
    case AppointmentOutcome::NoShow:
        return Tone::Bad;
    case AppointmentOutcome::Cancelled:
    case AppointmentOutcome::Rescheduled:
        break;
    }
    return Tone::Muted;
}

/// What is odd about its time.
QString warningOf(
    const BoardAppointment& entry, const BoardContent& content, const BusinessCalendar& calendar)
{
    QStringList warnings;
    const bool overlaps
        = std::ranges::any_of(content.appointments, [&](const BoardAppointment& other) {
              return other.appointment.id != entry.appointment.id && overlap(entry, other);
          });
    if (overlaps)
        warnings << Words::tr("Overlaps with another");
    const OpenHours hours = hoursOn(calendar, calendar.businessDay(entry.appointment.dueAt));
    const int minute = calendar.localTime(entry.appointment.dueAt).minute;
    if (isKept(entry.appointment) && (minute < hours.fromMinute || minute >= hours.toMinute))
        warnings << Words::tr("The store is closed");
    return warnings.join(QStringLiteral(" · "));
}

BoardCard cardOf(
    const BoardAppointment& entry, const BoardContent& content, const BusinessCalendar& calendar)
{
    const Appointment& appointment = entry.appointment;
    const QTime clock = wallClock(appointment.dueAt, calendar).time();
    return {.id = appointment.id,
        .lead = appointment.lead,
        .dueAt = appointment.dueAt,
        .time = timeOf(appointment, calendar),
        .when = QLocale().toString(clock, QLocale::ShortFormat),
        .customer = entry.customer.isEmpty() ? Words::tr("No name") : entry.customer,
        .vehicle = entry.vehicle,
        .state = stateText(appointment),
        .warning = warningOf(entry, content, calendar),
        .tone = toneOf(appointment),
        .isOpen = appointment.outcome == AppointmentOutcome::Open,
        .isConfirmed = appointment.confirmedAt.has_value()};
}

BoardColumn columnOf(
    std::chrono::sys_days day, const BusinessCalendar& calendar, std::chrono::sys_days today)
{
    BoardColumn column {.day = day, .hours = hoursOn(calendar, day), .isToday = day == today};
    if (column.hours.isClosed())
        column.remark = Words::tr("Closed");
    return column;
}

std::vector<BoardColumn> dayColumns(
    const BoardView& view, const BusinessCalendar& calendar, std::chrono::sys_days today)
{
    std::vector<BoardColumn> columns;
    const Period days = daysOf(view);
    for (auto day = days.first; day <= days.last; day += std::chrono::days(1)) {
        BoardColumn column = columnOf(day, calendar, today);
        column.title = QLocale().toString(dateOf(day), Words::tr("ddd d", "a day of the week"));
        if (column.isToday && column.remark.isEmpty())
            column.remark = Words::tr("Today");
        columns.push_back(column);
    }
    return columns;
}

/// Whether a person has a column without anything in it.
bool isOnTheFloor(const Staff& person, std::chrono::sys_days day)
{
    const bool isHere = (!person.activeFrom || *person.activeFrom <= day)
        && (!person.activeTo || day <= *person.activeTo);
    return isHere && person.role == Role::Associate
        && (person.department == Department::Sales || person.department == Department::Internet);
}

std::vector<BoardColumn> personColumns(const BoardView& view, const BoardContent& content,
    const BusinessCalendar& calendar, std::chrono::sys_days today)
{
    const auto has = [&](const std::optional<StaffId>& person) {
        return std::ranges::any_of(content.appointments, [&](const BoardAppointment& entry) {
            return entry.person == person
                && calendar.businessDay(entry.appointment.dueAt) == view.day;
        });
    };
    std::vector<BoardColumn> columns;
    for (const Staff& person : content.staff) {
        const bool isWanted = view.person ? view.person == person.id
                                          : isOnTheFloor(person, view.day) || has(person.id);
        if (!isWanted)
            continue;
        BoardColumn column = columnOf(view.day, calendar, today);
        column.title = person.name;
        column.person = person.id;
        columns.push_back(column);
    }
    if (columns.empty() || (!view.person && has(std::nullopt))) {
        BoardColumn column = columnOf(view.day, calendar, today);
        column.title = Words::tr("Nobody");
        columns.push_back(column);
    }
    // A large team has no room on the screen: whoever expects somebody is seen first.
    std::ranges::stable_partition(
        columns, [&](const BoardColumn& column) { return has(column.person); });
    return columns;
}

std::optional<std::size_t> columnFor(const BoardAppointment& entry, const BoardView& view,
    const std::vector<BoardColumn>& columns, std::chrono::sys_days day)
{
    if (view.person && entry.person != view.person)
        return std::nullopt;
    const auto found = std::ranges::find_if(columns, [&](const BoardColumn& column) {
        return column.day == day && (view.span == BoardSpan::Week || column.person == entry.person);
    });
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

void layOut(std::vector<BoardCard>& cards, std::size_t column)
{
    std::vector<CardTime> times;
    std::vector<BoardCard*> ofColumn;
    for (BoardCard& card : cards) {
        if (card.column == column) {
            times.push_back(card.time);
            ofColumn.push_back(&card);
        }
    }
    const auto places = cardLanes(times);
    for (std::size_t i = 0; i < places.size(); ++i)
        ofColumn[i]->place = places[i];
}

/// Whole hours around all that is open and all that is agreed.
CardTime shownHours(const Board& board)
{
    CardTime shown {minutesPerDay, 0};
    const auto include = [&](int from, int to) {
        shown.from = std::min(shown.from, from / minutesPerHour * minutesPerHour);
        shown.to = std::max(shown.to, (to + minutesPerHour - 1) / minutesPerHour * minutesPerHour);
    };
    for (const BoardColumn& column : board.columns) {
        if (!column.hours.isClosed())
            include(column.hours.fromMinute, column.hours.toMinute);
    }
    for (const BoardCard& card : board.cards)
        include(card.time.from, card.time.to);
    if (shown.to <= shown.from)
        include(usualHours.fromMinute, usualHours.toMinute);
    return shown;
}

} // namespace

QString BoardCard::text() const
{
    QStringList parts {when, customer, vehicle, state, warning};
    parts.removeAll(QString());
    return listed(parts);
}

Period daysOf(const BoardView& view)
{
    return view.span == BoardSpan::Day ? Period {view.day, view.day} : weekOf(view.day);
}

Board boardOf(const BoardView& view, const BoardContent& content, const BusinessCalendar& calendar,
    std::chrono::sys_seconds now)
{
    const LocalTime clock = calendar.localTime(now);
    Board board;
    board.columns = view.span == BoardSpan::Week
        ? dayColumns(view, calendar, clock.day)
        : personColumns(view, content, calendar, clock.day);
    for (const BoardAppointment& entry : content.appointments) {
        const auto day = calendar.businessDay(entry.appointment.dueAt);
        const auto column = columnFor(entry, view, board.columns, day);
        if (!column)
            continue;
        board.cards.push_back(cardOf(entry, content, calendar));
        board.cards.back().column = *column;
    }
    for (std::size_t column = 0; column < board.columns.size(); ++column)
        layOut(board.cards, column);
    board.shown = shownHours(board);
    if (daysOf(view).contains(clock.day))
        board.nowMinute = clock.minute;
    return board;
}

std::chrono::sys_seconds confirmUntil(
    const BusinessCalendar& calendar, std::chrono::sys_seconds now)
{
    auto day = calendar.businessDay(now) + std::chrono::days(1);
    for (int i = 0; i < furthestOpenDay && !calendar.isOpenDay(day); ++i)
        day += std::chrono::days(1);
    return calendar.instant(day + std::chrono::days(1), 0);
}

std::vector<BoardCard> toConfirm(
    const BoardContent& content, const BusinessCalendar& calendar, std::chrono::sys_seconds now)
{
    std::vector<BoardCard> cards;
    const auto until = confirmUntil(calendar, now);
    for (const BoardAppointment& entry : content.appointments) {
        const Appointment& appointment = entry.appointment;
        if (appointment.outcome != AppointmentOutcome::Open || appointment.confirmedAt
            || appointment.dueAt < now || appointment.dueAt >= until)
            continue;
        cards.push_back(cardOf(entry, content, calendar));
        cards.back().when = storeNearTimeText(appointment.dueAt, now, calendar);
    }
    return cards;
}

} // namespace lotboard
