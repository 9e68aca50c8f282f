#include "models/appointments/board.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

// 2024-01-31 is a Wednesday.
constexpr auto wednesday = january(31);
const StaffId maria {5};
const StaffId omar {7};

/// Open from nine to six, closed on Sundays and on the second of February.
BusinessCalendar calendar()
{
    std::array<OpenHours, 7> hours;
    hours.fill({540, 1080});
    hours[0] = {};
    return {QTimeZone::utc(), hours, {wednesday + std::chrono::days(2)}};
}

BoardAppointment at(std::chrono::sys_seconds dueAt, StaffId person, std::int64_t id = 1)
{
    return {.appointment = {.id = {id}, .lead = {id + 100}, .dueAt = dueAt},
        .customer = u"Priya Raman"_s,
        .vehicle = u"2024 Toyota RAV4"_s,
        .person = person.isValid() ? std::optional(person) : std::nullopt};
}

BoardContent content(std::vector<BoardAppointment> appointments)
{
    return {.appointments = std::move(appointments),
        .staff = {{.id = maria, .name = u"Maria"_s},
            {.id = {6}, .name = u"Mona"_s, .department = Department::Service},
            {.id = omar, .name = u"Omar"_s},
            {.id = {8}, .name = u"Gone"_s, .activeTo = january(1)}}};
}

Board week(const BoardContent& shown, std::chrono::sys_seconds now = wednesday + 12h)
{
    return boardOf({.span = BoardSpan::Week, .day = wednesday}, shown, calendar(), now);
}

Board day(const BoardContent& shown, std::optional<StaffId> person = {})
{
    return boardOf({.span = BoardSpan::Day, .day = wednesday, .person = person}, shown, calendar(),
        wednesday + 12h);
}

std::vector<QString> titles(const Board& board)
{
    std::vector<QString> all;
    for (const BoardColumn& column : board.columns)
        all.push_back(column.title);
    return all;
}

} // namespace

TEST(Board, ShowsAWeekFromMondayWithTodayAndWhatIsClosed)
{
    const Board board = week(content({}));

    ASSERT_EQ(board.columns.size(), 7U);
    EXPECT_EQ(board.columns[0].day, january(29));
    EXPECT_TRUE(board.columns[2].isToday);
    EXPECT_TRUE(board.columns[4].hours.isClosed()) << "the holiday";
    EXPECT_TRUE(board.columns[6].hours.isClosed()) << "Sunday";
    EXPECT_EQ(board.columns[6].remark, u"Closed"_s);
    EXPECT_EQ(board.nowMinute, 720);
}

TEST(Board, KnowsNoNowOnAnotherWeek)
{
    EXPECT_EQ(week(content({}), wednesday + std::chrono::days(7)).nowMinute, std::nullopt);
}

TEST(Board, ShowsWhoHasAnAppointmentOnADayAndThenWhoSells)
{
    EXPECT_EQ(titles(day(content({}))), (std::vector {u"Maria"_s, u"Omar"_s}));
    EXPECT_EQ(titles(day(content({at(wednesday + 10h, {6}), at(wednesday + 10h, {})}))),
        (std::vector {u"Mona"_s, u"Nobody"_s, u"Maria"_s, u"Omar"_s}));
    EXPECT_EQ(titles(day(content({at(wednesday + 10h, maria)}), omar)), std::vector {u"Omar"_s});
}

TEST(Board, PutsACardWhereItIsDue)
{
    const Board board
        = week(content({at(wednesday + 10h + 30min, maria), at(wednesday + 24h, omar, 2)}));

    ASSERT_EQ(board.cards.size(), 2U);
    EXPECT_EQ(board.cards[0].column, 2U);
    EXPECT_EQ(board.cards[0].time.from, 630);
    EXPECT_EQ(board.cards[0].time.to, 690);
    EXPECT_EQ(board.cards[1].column, 3U);
}

TEST(Board, LeavesOutWhatIsSomebodyElses)
{
    const BoardContent both = content({at(wednesday + 10h, maria), at(wednesday + 11h, omar, 2)});
    const Board board
        = boardOf({.day = wednesday, .person = omar}, both, calendar(), wednesday + 12h);

    ASSERT_EQ(board.cards.size(), 1U);
    EXPECT_EQ(board.cards.front().id, AppointmentId {2});
}

TEST(Board, FlagsWhatOverlapsForOnePerson)
{
    const BoardContent clash = content({at(wednesday + 10h, maria),
        at(wednesday + 10h + 45min, maria, 2), at(wednesday + 10h, omar, 3)});
    const Board board = week(clash);

    EXPECT_EQ(board.cards[0].warning, u"Overlaps with another"_s);
    EXPECT_EQ(board.cards[1].warning, u"Overlaps with another"_s);
    EXPECT_EQ(board.cards[2].warning, QString());
    EXPECT_EQ(board.cards[2].place.lanes, 2U) << "It stands beside the first all the same.";
}

TEST(Board, FlagsNothingForACancelledOne)
{
    BoardAppointment cancelled = at(wednesday + 7h, maria);
    cancelled.appointment.outcome = AppointmentOutcome::Cancelled;

    EXPECT_EQ(
        week(content({cancelled, at(wednesday + 10h, maria, 2)})).cards[0].warning, QString());
}

TEST(Board, FlagsWhatIsDueWhileTheStoreIsClosed)
{
    const auto warning = [](std::chrono::sys_seconds dueAt) {
        return week(content({at(dueAt, maria)})).cards.front().warning;
    };
    EXPECT_EQ(warning(wednesday + 8h), u"The store is closed"_s);
    EXPECT_EQ(warning(wednesday + 18h), u"The store is closed"_s);
    EXPECT_EQ(warning(wednesday + 48h + 10h), u"The store is closed"_s) << "the holiday";
    EXPECT_EQ(warning(wednesday + 17h + 45min), QString());
}

TEST(Board, ShowsTheOpenHoursAndWhatIsAgreedOutsideOfThem)
{
    const Board usual = week(content({}));
    EXPECT_EQ(usual.shown.from, 540);
    EXPECT_EQ(usual.shown.to, 1080);

    const Board wide
        = week(content({at(wednesday + 7h + 30min, maria), at(wednesday + 23h + 30min, maria, 2)}));
    EXPECT_EQ(wide.shown.from, 420);
    EXPECT_EQ(wide.shown.to, 1440);
    EXPECT_EQ(wide.cards[1].time.to, 1440) << "A card ends with its day.";
}

TEST(Board, SaysHowAnAppointmentStands)
{
    BoardAppointment entry = at(wednesday + 10h, maria);
    const auto card = [&] { return week(content({entry})).cards.front(); };
    EXPECT_EQ(card().state, u"Not confirmed"_s);
    EXPECT_TRUE(card().isOpen);

    entry.appointment.confirmedAt = wednesday;
    EXPECT_EQ(card().state, u"Confirmed"_s);

    entry.appointment.outcome = AppointmentOutcome::NoShow;
    EXPECT_EQ(card().state, u"No show"_s);
    EXPECT_EQ(card().tone, Tone::Bad);
    EXPECT_FALSE(card().isOpen);
    EXPECT_TRUE(card().text().contains(u"Priya Raman, 2024 Toyota RAV4, No show"_s));
}

TEST(Board, ListsWhatIsToBeConfirmedUntilTheEndOfTheNextOpenDay)
{
    const auto now = wednesday + 24h + 12h; // Thursday: Friday is a holiday, Saturday is open.
    BoardAppointment confirmed = at(now + 1h, maria, 2);
    confirmed.appointment.confirmedAt = wednesday;
    const BoardContent due = content({at(now - 1h, maria, 1), confirmed, at(now + 2h, maria, 3),
        at(wednesday + std::chrono::days(3) + 17h, omar, 4),
        at(wednesday + std::chrono::days(5) + 10h, omar, 5)});

    const auto cards = toConfirm(due, calendar(), now);

    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].id, AppointmentId {3});
    EXPECT_EQ(cards[1].id, AppointmentId {4});
}
