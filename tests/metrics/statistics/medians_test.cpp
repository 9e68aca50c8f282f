#include "metrics/statistics/medians.h"

#include "metrics/statistics/estimate.h"

#include "support/printing.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace lotboard::metrics;

namespace {

struct RankCase
{
    std::int64_t cases = 0;
    double quantile = 0;
    RankInterval ranks {};
};

} // namespace

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

/// Worked by hand: 7 − 4 = 3, √(1.5² + 2²) = 2.5 to the left, √(1² + 0.75²) = 1.25 to the right.
TEST(DifferenceOfMedians, TakesFromEachIntervalTheSideThatMatters)
{
    const Estimate from {4, {3.25, 6}};
    const Estimate to {7, {5.5, 8}};

    const Estimate difference = differenceOf(from, to);

    EXPECT_DOUBLE_EQ(difference.value, 3);
    EXPECT_DOUBLE_EQ(difference.interval.low, 0.5);
    EXPECT_DOUBLE_EQ(difference.interval.high, 4.25);
}

/// Samples whose true medians are 0.25 apart.
TEST(DifferenceOfMedians, HoldsTheTrueOneAtLeastAsOftenAsItSays)
{
    constexpr int rounds = 2000;
    std::mt19937_64 random(7);
    const auto medianOf = [&random](int cases, double shift) {
        std::vector<double> values;
        for (int i = 0; i < cases; ++i)
            values.push_back(shift + std::sqrt(static_cast<double>(random() >> 11) * 0x1p-53));
        std::ranges::sort(values);
        const auto at
            = [&values](std::int64_t rank) { return values[static_cast<std::size_t>(rank - 1)]; };
        const RankInterval ranks = *quantileRanks(cases, 0.5);
        return Estimate {at((cases + 1) / 2), {at(ranks.low), at(ranks.high)}};
    };

    int held = 0;
    for (int round = 0; round < rounds; ++round) {
        const Interval interval = differenceOf(medianOf(41, 0), medianOf(71, 0.25)).interval;
        held += interval.low <= 0.25 && 0.25 <= interval.high ? 1 : 0;
    }

    EXPECT_GE(held, rounds * 0.95);
}
