#include "metrics/statistics/shrinkage.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace lotboard::metrics;

TEST(VarianceAroundZero, IsWhatTheErrorsDoNotExplain)
{
    // 9 + 9 + 0 where errors of 1 explain 3: (18 − 3) ÷ 3.
    EXPECT_DOUBLE_EQ(varianceAroundZero(std::vector<Measurement> {{3, 1}, {-3, 1}, {0, 1}}), 5);
    EXPECT_DOUBLE_EQ(varianceAroundZero(std::vector<Measurement> {{0.1, 1}, {-0.2, 2}}), 0);
    EXPECT_DOUBLE_EQ(varianceAroundZero({}), 0);
}

TEST(ShrinkToZero, IsTheEstimatorOfJamesAndSteinWhereErrorsAreEqual)
{
    const auto shrunk = shrinkToZero(std::vector<Measurement> {{3, 1}, {-3, 1}, {0, 1}});

    // 1 − (k − 2) · 1 ÷ 18.
    ASSERT_EQ(shrunk.size(), 3u);
    EXPECT_NEAR(shrunk[0].value, 3 * 17.0 / 18, 1e-12);
    EXPECT_NEAR(shrunk[1].value, -3 * 17.0 / 18, 1e-12);
    EXPECT_DOUBLE_EQ(shrunk[2].value, 0);
    // 17/18 + 2 · (1/18)² · 9 = 1.
    EXPECT_NEAR(shrunk[0].interval.high - shrunk[0].value, 1.959964, 1e-6);
    EXPECT_NEAR(shrunk[2].interval.high, 1.959964 * std::sqrt(17.0 / 18), 1e-6);
}

TEST(ShrinkToZero, IsNeverSureThatNobodyDiffers)
{
    // Nothing left beyond the errors: half of each value stays, as two of four do.
    const auto shrunk = shrinkToZero(std::vector<Measurement> {{2, 1}, {0, 4}, {0, 4}, {0, 4}});

    EXPECT_DOUBLE_EQ(shrunk[0].value, 1);
    // 1 · ½ + ¼ · (4 ÷ 1.75) · 4.
    EXPECT_NEAR(shrunk[0].interval.high - 1, 1.959964 * std::sqrt(0.5 + 4 / 1.75), 1e-6);
    EXPECT_DOUBLE_EQ(shrunk[1].value, 0);
    EXPECT_GT(shrunk[1].interval.high, 0);
}

TEST(ShrinkToZero, DrawsWhatIsLessSureFurther)
{
    const auto shrunk = shrinkToZero(std::vector<Measurement> {{5, 1}, {5, 9}, {-5, 1}, {-5, 1}});

    EXPECT_GT(shrunk[0].value, shrunk[1].value);
    EXPECT_GT(shrunk[1].value, 0);
}

TEST(ShrinkToZero, LeavesTwoAsTheyAre)
{
    const auto shrunk = shrinkToZero(std::vector<Measurement> {{3, 4}, {-1, 1}});

    EXPECT_DOUBLE_EQ(shrunk[0].value, 3);
    EXPECT_NEAR(shrunk[0].interval.low, 3 - 2 * 1.959964, 1e-6);
    EXPECT_TRUE(shrinkToZero({}).empty());
}

/// How much the people of a made-up store differ, in standard errors of a typical one.
class SimulatedStores : public testing::TestWithParam<double>
{
};

TEST_P(SimulatedStores, HoldTheTruthNineteenTimesOfTwenty)
{
    std::mt19937 random(20261122);
    std::normal_distribution<double> normal;
    int held = 0;
    int all = 0;
    for (int store = 0; store < 2000; ++store) {
        std::vector<double> truths;
        std::vector<Measurement> measured;
        for (int person = 0; person < 8; ++person) {
            const double variance = 0.5 + 0.25 * person;
            truths.push_back(GetParam() * normal(random));
            measured.push_back({truths.back() + std::sqrt(variance) * normal(random), variance});
        }
        const auto shrunk = shrinkToZero(measured);
        for (std::size_t person = 0; person < truths.size(); ++person) {
            const Interval& interval = shrunk[person].interval;
            held += truths[person] >= interval.low && truths[person] <= interval.high;
            ++all;
        }
    }
    EXPECT_GT(static_cast<double>(held) / all, 0.94);
}

INSTANTIATE_TEST_SUITE_P(
    FromNoDifferenceToLargeOnes, SimulatedStores, testing::Values(0.0, 0.3, 1.0, 3.0));
