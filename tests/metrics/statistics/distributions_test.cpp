#include "metrics/statistics/distributions.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace lotboard::metrics;

/// R 4.2.2: pnorm(1.5), qnorm(.975), pt(2, 5), qt(.975, 17.776), pbeta(.3, 2.5, 7.5),
/// pbeta(1e-5, .5, 1000).
TEST(Distributions, AgreeWithR)
{
    EXPECT_NEAR(normalBelow(1.5), 0.933192798731142, 1e-14);
    EXPECT_NEAR(normalPoint(0.975), z95, 1e-14);
    EXPECT_NEAR(studentBelow(2, 5), 0.949030260585071, 1e-14);
    EXPECT_NEAR(studentPoint(0.975, 17.776), 2.102821310380222, 1e-12);
    EXPECT_NEAR(betaBelow(0.3, 2.5, 7.5), 0.678943485866182, 1e-13);
    EXPECT_NEAR(betaBelow(1e-5, 0.5, 1000), 0.112449231745903, 1e-13);
}

TEST(Distributions, HaveNoAnswerToArgumentsThatMakeNoSense)
{
    EXPECT_TRUE(std::isnan(normalPoint(1.5)));
    EXPECT_TRUE(std::isnan(studentBelow(0, -1)));
    EXPECT_TRUE(std::isnan(betaBelow(0.5, -1, 2)));
}
