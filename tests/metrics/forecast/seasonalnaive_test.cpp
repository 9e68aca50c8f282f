#include "metrics/forecast/seasonalnaive.h"

#include "publishedseries.h"

using namespace lotboard::metrics;

/// R 4.2, forecast 8.20: snaive(USAccDeaths, h = 24).
TEST(SeasonalNaive, RepeatsTheLastYear)
{
    const auto expected = seasonalNaive(accidentalDeaths, 24);

    EXPECT_EQ(expected.size(), 24u);
    EXPECT_DOUBLE_EQ(expected[0].mean, 7836);
    EXPECT_DOUBLE_EQ(expected[11].mean, 9240);
    EXPECT_DOUBLE_EQ(expected[12].mean, 7836);
    EXPECT_NEAR(expected[0].low80(), 7119.0932, 1e-3);
    EXPECT_NEAR(expected[12].high95(), 9386.5640, 1e-3);
}

TEST(SeasonalNaive, IsTheScaleOfOtherErrors)
{
    // R: accuracy(snaive(USAccDeaths))[, "MAE"].
    EXPECT_NEAR(seasonalScale(accidentalDeaths), 437.25, 1e-6);
}

TEST(SeasonalNaive, IsSureOfWhatAlwaysComesAgain)
{
    std::vector<double> twoYears;
    for (int month = 0; month < 24; ++month)
        twoYears.push_back(month % 12);

    const auto expected = seasonalNaive(twoYears, 12);

    EXPECT_DOUBLE_EQ(expected[7].mean, 7);
    EXPECT_DOUBLE_EQ(expected[7].high95(), 7);
}
