#include "metrics/forecast/seasons.h"

#include "publishedseries.h"

#include <numeric>

using namespace lotboard::metrics;

/// R 4.2: decompose(USAccDeaths, "multiplicative")$figure and "additive".
TEST(Seasons, AreThoseOfClassicalDecomposition)
{
    const auto factors = seasonalPattern(accidentalDeaths, Composition::Multiplicative);
    const auto terms = seasonalPattern(accidentalDeaths, Composition::Additive);

    EXPECT_NEAR(factors[0], 0.907775884, 1e-7);
    EXPECT_NEAR(factors[6], 1.192450751, 1e-7);
    EXPECT_NEAR(terms[1], -1523.30902778, 1e-4);
    EXPECT_NEAR(terms[11], -59.0340277778, 1e-4);
}

TEST(Seasons, LeaveNothingOutAltogether)
{
    const auto factors = seasonalPattern(accidentalDeaths, Composition::Multiplicative);
    const auto terms = seasonalPattern(accidentalDeaths, Composition::Additive);

    EXPECT_NEAR(std::accumulate(factors.begin(), factors.end(), 0.0), 12, 1e-9);
    EXPECT_NEAR(std::accumulate(terms.begin(), terms.end(), 0.0), 0, 1e-9);
}

TEST(Seasons, AreTakenOutInTheirWay)
{
    const std::vector<double> values {10, 20};
    SeasonalPattern pattern {};
    pattern[0] = 2;
    pattern[1] = 4;

    EXPECT_EQ(
        withoutSeasons(values, pattern, Composition::Additive), (std::vector<double> {8, 16}));
    EXPECT_EQ(
        withoutSeasons(values, pattern, Composition::Multiplicative), (std::vector<double> {5, 5}));
}

TEST(Seasons, AreFoundWhereThereAreAny)
{
    EXPECT_TRUE(isSeasonal(accidentalDeaths));

    std::vector<double> uneven;
    for (int month = 0; month < 60; ++month)
        uneven.push_back(month * 37 % 61);
    EXPECT_FALSE(isSeasonal(uneven));
    EXPECT_FALSE(isSeasonal(std::vector<double>(60, 5.0)));
    EXPECT_FALSE(isSeasonal(std::span(accidentalDeaths).first(24)));
}
