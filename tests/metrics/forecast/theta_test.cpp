#include "metrics/forecast/theta.h"

#include "publishedseries.h"
#include "support/shareddata.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

/// R 4.2, forecast 8.20: thetaf(ts(oil, start = 1996), h = 5)$mean.
TEST(Theta, AgreesWithRWithoutSeasons)
{
    const auto expected = theta(oilProduction, 5);

    EXPECT_NEAR(expected[0].mean, 546.0792, 0.01);
    EXPECT_NEAR(expected[4].mean, 557.4188, 0.01);
}

/// R 4.2, forecast 8.20: thetaf(USAccDeaths, h = 3). The interval is R's times the factor of the
/// month, 0.9078 of January …: R leaves that out, though the error is of the adjusted series.
TEST(Theta, AgreesWithRWithSeasons)
{
    const auto expected = theta(accidentalDeaths, 3);

    EXPECT_NEAR(expected[0].mean, 8270.694, 1);
    EXPECT_NEAR(expected[1].mean, 7508.924, 1);
    EXPECT_NEAR(expected[2].mean, 8322.125, 1);
    EXPECT_NEAR((expected[0].high95() - expected[0].mean) / 0.907775884, 8782.385 - 8270.694, 1);
}

/// R 4.2, forecast 8.20: thetaf(AirPassengers, h = 24)$mean.
TEST(Theta, AgreesWithROnAirPassengers)
{
    LOTBOARD_NEED_SHARED_DATA(u"series/airpassengers.csv"_s);

    const auto expected = theta(realSeries(u"series/airpassengers.csv"_s, 2), 24);

    EXPECT_NEAR(expected[0].mean, 440.0782, 0.01);
    EXPECT_NEAR(expected[11].mean, 447.6449, 0.01);
    EXPECT_NEAR(expected[23].mean, 461.9154, 0.01);
}

TEST(Theta, AddsSeasonsWhereItCannotMultiply)
{
    std::vector<double> withZeros;
    for (int month = 0; month < 48; ++month)
        withZeros.push_back(month % 12 == 0 ? 0 : 10 + month % 12);

    const auto expected = theta(withZeros, 12);

    EXPECT_NEAR(expected[0].mean, 0, 0.5);
    EXPECT_NEAR(expected[5].mean, 15, 0.5);
}
