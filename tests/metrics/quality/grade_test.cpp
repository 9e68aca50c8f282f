#include "metrics/quality/grade.h"

#include "../asking.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace std::chrono;

namespace {

struct ShareCase
{
    std::int64_t touched = 0;
    std::int64_t all = 0;
    const char* grade = "";
};

class GradeOfShare : public testing::TestWithParam<ShareCase>
{
};

std::vector<sys_days> daysApart(const std::vector<int>& gaps)
{
    std::vector<sys_days> days {2026y / 1 / 1};
    for (const int gap : gaps)
        days.push_back(days.back() + std::chrono::days(gap));
    return days;
}

} // namespace

TEST_P(GradeOfShare, IsByTheHundred)
{
    const auto& [touched, all, grade] = GetParam();
    EXPECT_STREQ(gradeName(gradeOf(TouchedShare {RecordKind::Lead, touched, all})), grade);
}

INSTANTIATE_TEST_SUITE_P(Bounds, GradeOfShare,
    testing::Values(ShareCase {0, 1, "A"}, ShareCase {1, 100, "A"}, ShareCase {2, 199, "B"},
        ShareCase {3, 100, "B"}, ShareCase {12, 140, "C"}, ShareCase {10, 100, "C"},
        ShareCase {11, 100, "D"}, ShareCase {25, 100, "D"}, ShareCase {26, 100, "F"},
        ShareCase {1, 1, "F"}));

TEST(Freshness, IsHeldAgainstTheGapThatNineteenOfTwentyDidNotPass)
{
    // Nineteen gaps of a day and one long weekend.
    std::vector<int> gaps(20, 1);
    gaps[7] = 4;
    const auto days = daysApart(gaps); // Until 24 January.

    const auto fresh = freshnessOf(RecordKind::Lead, days, 2026y / 1 / 27);

    ASSERT_TRUE(fresh);
    EXPECT_EQ(*fresh, (Freshness {RecordKind::Lead, 2026y / 1 / 24, 3, 1}));
    EXPECT_EQ(gradeOf(*fresh), Grade::C); // Three times the gap.
}

TEST(Freshness, OfAStoreThatEntersByTheMonthIsGoodForAMonth)
{
    const auto days = daysApart({30, 31, 30, 31, 30, 31, 30, 31});

    const auto middle = freshnessOf(RecordKind::Spend, days, days.back() + std::chrono::days(31));
    const auto late = freshnessOf(RecordKind::Spend, days, days.back() + std::chrono::days(32));

    ASSERT_TRUE(middle && late);
    EXPECT_EQ(middle->usualGap, 31);
    EXPECT_EQ(gradeOf(*middle), Grade::A);
    EXPECT_EQ(gradeOf(*late), Grade::B);
}

TEST(Freshness, OfWhatIsEnteredAheadIsThatOfToday)
{
    const auto days = daysApart({1, 1, 1, 1, 1, 1, 1, 30});

    const auto fresh = freshnessOf(RecordKind::Spend, days, 2026y / 1 / 20);

    ASSERT_TRUE(fresh);
    EXPECT_EQ(fresh->newest, sys_days(2026y / 1 / 20));
    EXPECT_EQ(fresh->age, 0);
}

TEST(Freshness, TakesEightGapsToKnowARhythm)
{
    EXPECT_FALSE(freshnessOf(RecordKind::Lead, {}, 2026y / 1 / 20));
    EXPECT_FALSE(freshnessOf(RecordKind::Lead, daysApart({1, 1, 1, 1, 1, 1, 1}), 2026y / 1 / 20));
    EXPECT_TRUE(freshnessOf(RecordKind::Lead, daysApart({1, 1, 1, 1, 1, 1, 1, 1}), 2026y / 1 / 20));
}
