#include "metrics/statistics/power.h"

#include <gtest/gtest.h>

using namespace lotboard::metrics;

/// S.-C. Chow, J. Shao and H. Wang, "Sample Size Calculations in Clinical Research", 2nd ed.
/// (2008), section 4.2: 65 % against 85 % takes 70 in each group. Groups of the same size solve it
/// when what comes out is what went in.
TEST(CasesForPower, AgreeWithAPublishedExample)
{
    EXPECT_NEAR(casesForPower({0.65 * 0.35, 69.66}, 0.85 * 0.15, 0.20).value(), 69.66, 0.01);
}

TEST(CasesForPower, AreTheSameUpAndDown)
{
    EXPECT_EQ(casesForPower({0.25, 5000}, 0.24, 0.05), casesForPower({0.25, 5000}, 0.24, -0.05));
}

TEST(CasesForPower, AreNeverEnoughWithASmallBaselineOrNoChange)
{
    EXPECT_FALSE(casesForPower({0.24, 200}, 0.24, 0.05));
    EXPECT_FALSE(casesForPower({0.24, 200}, 0.24, 0));
}
