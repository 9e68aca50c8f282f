#include "metrics/forecast/dayweights.h"

#include "../asking.h"
#include "madeupdays.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

const Period learntYears {sys_days(year(2024) / 11 / 1), sys_days(year(2026) / 10 / 31)};
const sys_days theFirst {sys_days(year(2026) / 11 / 1)};

/// What is expected of each day if `level` is the mean of all.
std::vector<double> expectedOf(
    const DayWeights& weights, const std::vector<DayKind>& kinds, double all)
{
    double sum = 0;
    for (const DayKind& kind : kinds)
        sum += weights.weightOf(kind);
    std::vector<double> expected;
    for (const DayKind& kind : kinds)
        expected.push_back(all * weights.weightOf(kind) / sum);
    return expected;
}

} // namespace

/// November 2026 begins on a Sunday and has 25 open days.
TEST(DayKinds, SayThePartOfTheMonthBySellingDays)
{
    const auto kinds = dayKinds(weekdaysCalendar(), periodOf("2026-11"));

    ASSERT_EQ(kinds.size(), 30);
    EXPECT_EQ(kinds[0].weekday, DayKind::closed);
    EXPECT_EQ(kinds[1].weekday, 1); // Monday the 2nd.
    EXPECT_EQ(kinds[3].part, MonthPart::Beginning); // Wednesday the 4th, the third one.
    EXPECT_EQ(kinds[4].part, MonthPart::Middle);
    EXPECT_EQ(kinds[23].part, MonthPart::Middle); // Tuesday the 24th: five are left.
    EXPECT_EQ(kinds[24].part, MonthPart::End);
    EXPECT_EQ(kinds[26].part, MonthPart::End); // Friday the 27th: Saturday and Monday are left.
    EXPECT_EQ(kinds[27].part, MonthPart::LastTwo);
    EXPECT_EQ(kinds[29].part, MonthPart::LastTwo);
}

TEST(DayKinds, AreTheSameForAPartOfAMonth)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    const auto whole = dayKinds(calendar, periodOf("2026-11"));
    const auto part = dayKinds(calendar, periodOf("2026-11-20..2026-12-05"));

    for (std::size_t i = 0; i < 11; ++i) {
        EXPECT_EQ(part[i].weekday, whole[19 + i].weekday);
        EXPECT_EQ(part[i].part, whole[19 + i].part);
    }
}

TEST(DayWeights, FindABusyMondayAndABusyEnd)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    const auto kinds = dayKinds(calendar, learntYears);
    const auto series = madeUpDays(learntYears, [&](sys_days day) {
        const DayKind& kind = kinds[static_cast<std::size_t>((day - learntYears.first).count())];
        const double plain = kind.weekday == DayKind::closed ? 0 : 100;
        return plain * (kind.weekday == 1 ? 2 : 1) * (kind.part == MonthPart::LastTwo ? 1.5 : 1);
    });

    const DayWeights weights(series, calendar, theFirst);

    const DayKind tuesday {2, MonthPart::Middle};
    const double one = weights.weightOf(tuesday);
    EXPECT_NEAR(weights.weightOf({1, MonthPart::Middle}) / one, 2, 0.01);
    EXPECT_NEAR(weights.weightOf({2, MonthPart::LastTwo}) / one, 1.5, 0.01);
    EXPECT_EQ(weights.weightOf({DayKind::closed, MonthPart::Middle}), 0);
}

/// What defines them: with their caution, each kind of day gets what it brought.
TEST(DayWeights, GiveEachWeekdayWhatItBrought)
{
    const BusinessCalendar calendar = weekdaysCalendar();
    for (const unsigned seed : {1U, 2U, 3U}) {
        const DaySeries series = randomDays(learntYears, 1.7, seed);
        const DayWeights weights(series, calendar, theFirst);
        const Period learnt {*series.firstAmount(), learntYears.last};
        const auto kinds = dayKinds(calendar, learnt);
        const double scale = 1 / weights.dispersion();
        const auto expected = expectedOf(weights, kinds, series.sum(learnt) * scale);

        for (std::size_t weekday = 1; weekday < 7; ++weekday) {
            double seen = 0;
            double let = 0;
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                if (kinds[i].weekday != weekday)
                    continue;
                seen += series.amountOn(learnt.first + days(static_cast<int>(i))) * scale;
                let += expected[i];
            }
            const double weight = weights.weekdays()[weekday];
            EXPECT_NEAR(weight,
                (DayWeights::cautionCases + seen) / (DayWeights::cautionCases + let / weight),
                0.002)
                << "weekday " << weekday << ", seed " << seed;
        }
    }
}

TEST(DayWeights, StayNearOneWhileLittleIsKnown)
{
    const Period month = periodOf("2026-10");
    const auto series
        = madeUpDays(month, [](sys_days day) { return weekday(day) == Monday ? 1.0 : 0.0; });

    const DayWeights weights(series, weekdaysCalendar(), theFirst);

    EXPECT_LT(weights.weekdays()[1], 1.25);
    EXPECT_GT(weights.weekdays()[2], 0.9);
}

TEST(DayWeights, KnowThatLeadsArriveOnClosedDays)
{
    const auto series
        = madeUpDays(learntYears, [](sys_days day) { return weekday(day) == Sunday ? 5.0 : 10.0; });

    const DayWeights weights(series, weekdaysCalendar(), theFirst);

    EXPECT_NEAR(weights.weekdays()[DayKind::closed] / weights.weekdays()[3], 0.5, 0.05);
}

TEST(DayWeights, KnowNothingWithoutAmounts)
{
    const DayWeights weights(
        madeUpDays(learntYears, [](sys_days) { return 0.0; }), weekdaysCalendar(), theFirst);

    EXPECT_EQ(weights.cases(), 0);
    EXPECT_EQ(weights.weightOf({1, MonthPart::Middle}), 1);
}
