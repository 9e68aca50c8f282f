#include "metrics/statistics.h"

#include "support/printing.h"

using namespace lotboard::metrics;

namespace {

struct WilsonCase
{
    const char* name = "";
    double successes = 0;
    double cases = 0;
    double low = 0;
    double high = 0;
};

struct RankCase
{
    std::int64_t cases = 0;
    double quantile = 0;
    RankInterval ranks {};
};

} // namespace

class Wilson : public testing::TestWithParam<WilsonCase>
{
};

/// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
/// methods", Statistics in Medicine 17 (1998), table I, method 3, to its four digits.
TEST_P(Wilson, AgreesWithNewcombe)
{
    const auto& [name, successes, cases, low, high] = GetParam();

    const Interval interval = wilsonInterval(successes, cases);

    EXPECT_NEAR(interval.low, low, 0.00005);
    EXPECT_NEAR(interval.high, high, 0.00005);
}

INSTANTIATE_TEST_SUITE_P(Table, Wilson,
    testing::Values(WilsonCase {"Of263", 81, 263, 0.2553, 0.3662},
        WilsonCase {"Of148", 15, 148, 0.0624, 0.1605}, WilsonCase {"NoneOf20", 0, 20, 0, 0.1611},
        WilsonCase {"OneOf29", 1, 29, 0.0061, 0.1718}),
    [](const auto& row) { return row.param.name; });

TEST(Wilson, StaysWithinNothingAndTheWhole)
{
    EXPECT_GE(wilsonInterval(0, 1).low, 0);
    EXPECT_LE(wilsonInterval(1, 1).high, 1);
}

class QuantileRanks : public testing::TestWithParam<RankCase>
{
};

/// The median's ranks as in the table of D. G. Altman and others, "Statistics with Confidence",
/// 2nd ed. (2000), for 95 %; below 6 cases there is none.
TEST_P(QuantileRanks, AgreeWithTheTable)
{
    EXPECT_EQ(quantileRanks(GetParam().cases, GetParam().quantile), GetParam().ranks);
}

INSTANTIATE_TEST_SUITE_P(Table, QuantileRanks,
    testing::Values(RankCase {6, 0.5, {1, 6}}, RankCase {10, 0.5, {2, 9}},
        RankCase {20, 0.5, {6, 15}}, RankCase {30, 0.5, {10, 21}}, RankCase {50, 0.5, {18, 33}},
        RankCase {100, 0.5, {40, 61}}));

TEST(QuantileRanksOfFew, AreNone)
{
    EXPECT_EQ(quantileRanks(0, 0.5), std::nullopt);
    EXPECT_EQ(quantileRanks(5, 0.5), std::nullopt);
    EXPECT_EQ(quantileRanks(20, 0.9), std::nullopt);
}

TEST(QuantileRanksOfMany, GoOnWhereTheExactOnesEnd)
{
    const auto exact = *quantileRanks(100, 0.5);
    const auto approximate = *quantileRanks(101, 0.5);

    EXPECT_LE(std::abs(exact.low - approximate.low), 1);
    EXPECT_LE(std::abs(exact.high - approximate.high), 1);
}
