#include "base/businesscalendar.h"

#include "support/printing.h"

using namespace lotboard;
using namespace std::chrono;

namespace {

/// Open Monday to Saturday from nine to eight, closed on Sundays and on Thanksgiving.
BusinessCalendar newYorkStore()
{
    constexpr OpenHours closed {};
    constexpr OpenHours day {540, 1200};
    return {QTimeZone("America/New_York"), {closed, day, day, day, day, day, day},
        {2026y / November / 26}};
}

constexpr sys_days saturday {2026y / October / 31}; // The clocks go back in the night after it.
constexpr sys_days changeDay {2026y / November / 1};

} // namespace

TEST(BusinessCalendar, TheDayIsTheStoresWhateverTheComputersZone)
{
    const auto calendar = newYorkStore();

    EXPECT_EQ(calendar.businessDay(changeDay + 3h + 59min), saturday);
    EXPECT_EQ(calendar.businessDay(changeDay + 4h), changeDay);
}

TEST(BusinessCalendar, SellingDaysOfAnyPeriodAreItsOpenDays)
{
    constexpr OpenHours closed {};
    constexpr OpenHours open {540, 1200};
    // A holiday on a Sunday, when it is closed anyway, and one that is entered twice.
    const BusinessCalendar calendar(QTimeZone::utc(),
        {closed, open, open, closed, open, open, open},
        {2026y / November / 26, 2026y / November / 1, 2026y / December / 25,
            2026y / December / 25});
    const sys_days begin {2026y / October / 20};

    for (int from = 0; from < 20; ++from) {
        for (int length = 0; length <= 80; ++length) {
            const Period period {begin + days(from), begin + days(from + length - 1)};
            std::int64_t expected = 0;
            for (auto day = period.first; day <= period.last; day += days(1))
                expected += calendar.isOpenDay(day) ? 1 : 0;
            ASSERT_EQ(calendar.openDays(period), expected) << from << " + " << length;
        }
    }
}

TEST(BusinessCalendar, AMinuteBeforeMidnightBelongsToTheDayBeforeTheClockChange)
{
    const auto calendar = newYorkStore();

    const auto late = calendar.instant(saturday, 23 * 60 + 59);

    EXPECT_EQ(late, changeDay + 3h + 59min);
    EXPECT_EQ(calendar.localTime(late).day, saturday);
    EXPECT_EQ(calendar.localTime(late).minute, 23 * 60 + 59);
}

TEST(BusinessCalendar, AnHourThatHappensTwiceMeansItsFirst)
{
    EXPECT_EQ(newYorkStore().instant(changeDay, 90), changeDay + 5h + 30min);
}

TEST(BusinessCalendar, AnHourThatIsSkippedMeansTheChange)
{
    EXPECT_EQ(newYorkStore().instant(2026y / March / 8, 150), sys_days(2026y / March / 8) + 7h);
}

TEST(BusinessCalendar, AWaitOutOfHoursStartsItsClockAtTheNextOpening)
{
    const auto calendar = newYorkStore();
    const auto saturdayNight = calendar.instant(saturday, 22 * 60);
    const auto mondayQuarterPastNine = calendar.instant(2026y / November / 2, 555);

    EXPECT_EQ(calendar.businessSeconds(saturdayNight, mondayQuarterPastNine), 15 * 60);
}

TEST(BusinessCalendar, AWaitOverNightCountsOpenHoursOnly)
{
    const auto calendar = newYorkStore();
    const auto evening = calendar.instant(2026y / November / 25, 19 * 60 + 30);
    const auto fridayMorning = calendar.instant(2026y / November / 27, 10 * 60);

    EXPECT_EQ(calendar.businessSeconds(evening, fridayMorning), (30 + 60) * 60);
    EXPECT_EQ(calendar.businessSeconds(fridayMorning, evening), 0);
}

TEST(BusinessCalendar, SellingDaysLeaveOutSundaysAndHolidays)
{
    EXPECT_EQ(newYorkStore().openDays({2026y / November / 1, 2026y / November / 30}), 24);
}

TEST(BusinessCalendar, WithoutSettingsIsOpenAroundTheClock)
{
    EXPECT_EQ(BusinessCalendar().businessSeconds(saturday, saturday + 25h), 25 * 3600);
}
