#include "metrics/statistics/means.h"

#include "support/printing.h"

#include <array>

using namespace lotboard::metrics;

/// "Student" (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908): hours of sleep
/// that two drugs gave; in R as `sleep`. R 4.2.2: t.test(extra ~ group, data = sleep), turned
/// round.
TEST(Means, AreComparedAsRDoesWithStudentsSleep)
{
    const std::array first {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    const std::array second {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    const auto comparison = compareMeans(momentsOf(first), momentsOf(second)).value();

    EXPECT_NEAR(comparison.difference.value, 1.58, 1e-12);
    EXPECT_NEAR(comparison.t, 1.86081346748685, 1e-12);
    EXPECT_NEAR(comparison.degreesOfFreedom, 17.7764735161785, 1e-10);
    EXPECT_NEAR(comparison.pValue, 0.0793941401873582, 1e-12);
    EXPECT_NEAR(comparison.difference.interval.low, -0.20548323071171, 1e-11);
    EXPECT_NEAR(comparison.difference.interval.high, 3.36548323071171, 1e-11);
}

/// R 4.2.2: with(mtcars, t.test(mpg[am == 1], mpg[am == 0])): samples of unequal size and variance.
TEST(Means, AreComparedAsRDoesWithUnequalSamples)
{
    const Moments automatic {19, 17.1473684210526, 14.6992982456140};
    const Moments manual {13, 24.3923076923077, 38.0257692307692};

    const auto comparison = compareMeans(automatic, manual).value();

    EXPECT_NEAR(comparison.t, 3.76712314514493, 1e-11);
    EXPECT_NEAR(comparison.degreesOfFreedom, 18.3322516384005, 1e-10);
    EXPECT_NEAR(comparison.pValue, 0.00137363833307103, 1e-12);
    EXPECT_NEAR(comparison.difference.interval.low, 3.20968418746996, 1e-10);
    EXPECT_NEAR(comparison.difference.interval.high, 11.28019435504016, 1e-10);
}

TEST(Means, HaveAWiderIntervalAtAFurtherPoint)
{
    const Moments from {40, 10, 4};
    const Moments to {40, 11, 4};

    EXPECT_LT(compareMeans(from, to, 3)->difference.interval.low,
        compareMeans(from, to)->difference.interval.low);
}

TEST(Means, AreNotComparedWhereNothingTellsHowTheyScatter)
{
    EXPECT_FALSE(compareMeans({1, 5, 0}, {10, 6, 1}));
    EXPECT_FALSE(compareMeans({10, 5, 0}, {10, 6, 0}));
    EXPECT_TRUE(compareMeans({10, 5, 0}, {10, 6, 1}));
}

TEST(MomentsOf, GreatAmountsKeepTheirSmallVariance)
{
    const std::array amounts {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};

    const Moments moments = momentsOf(amounts);

    EXPECT_DOUBLE_EQ(moments.mean, 1e9 + 10);
    EXPECT_DOUBLE_EQ(moments.variance, 30);
}

TEST(MomentsOf, NoneAndOneHaveNoVariance)
{
    EXPECT_EQ(momentsOf({}).cases, 0);
    EXPECT_EQ(momentsOf(std::array {7.0}).mean, 7);
    EXPECT_EQ(momentsOf(std::array {7.0}).variance, 0);
}
