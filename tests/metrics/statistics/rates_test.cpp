#include "metrics/statistics/rates.h"

#include "support/printing.h"

using namespace lotboard::metrics;

namespace {

struct WilsonCase
{
    const char* name = "";
    Proportion rate {};
    Interval interval {};
};

struct DifferenceCase
{
    const char* name = "";
    Proportion from {};
    Proportion to {};
    Interval interval {};
};

struct ChanceCase
{
    const char* name = "";
    Proportion a {};
    Proportion b {};
    double chance = 0;
};

} // namespace

class Wilson : public testing::TestWithParam<WilsonCase>
{
};

/// R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven
/// methods", Statistics in Medicine 17 (1998), table I, method 3, to its four digits.
TEST_P(Wilson, AgreesWithNewcombe)
{
    const Interval interval = wilsonInterval(GetParam().rate);

    EXPECT_NEAR(interval.low, GetParam().interval.low, 0.00005);
    EXPECT_NEAR(interval.high, GetParam().interval.high, 0.00005);
}

INSTANTIATE_TEST_SUITE_P(Table, Wilson,
    testing::Values(WilsonCase {"Of263", {81, 263}, {0.2553, 0.3662}},
        WilsonCase {"Of148", {15, 148}, {0.0624, 0.1605}},
        WilsonCase {"NoneOf20", {0, 20}, {0, 0.1611}},
        WilsonCase {"OneOf29", {1, 29}, {0.0061, 0.1718}}),
    [](const auto& row) { return row.param.name; });

TEST(Wilson, StaysWithinNothingAndTheWhole)
{
    EXPECT_GE(wilsonInterval({0, 1}).low, 0);
    EXPECT_LE(wilsonInterval({1, 1}).high, 1);
}

class DifferenceOfRates : public testing::TestWithParam<DifferenceCase>
{
};

/// R. G. Newcombe, "Interval estimation for the difference between independent proportions:
/// comparison of eleven methods", Statistics in Medicine 17 (1998), table II, method 10; further
/// digits from R 4.2.2: the same formula on prop.test(s, n, correct = FALSE)$conf.int.
TEST_P(DifferenceOfRates, AgreesWithNewcombe)
{
    const auto& [name, from, to, interval] = GetParam();

    const Estimate difference = differenceOfRates(from, to);

    EXPECT_DOUBLE_EQ(difference.value, to.share() - from.share());
    EXPECT_NEAR(difference.interval.low, interval.low, 1e-12);
    EXPECT_NEAR(difference.interval.high, interval.high, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Table, DifferenceOfRates,
    testing::Values(
        DifferenceCase {"a", {48, 80}, {56, 70}, {0.0524314724023649, 0.3338726540369059}},
        DifferenceCase {"b", {3, 10}, {9, 10}, {0.170522723934503, 0.809017973535488}},
        DifferenceCase {"c", {2, 7}, {6, 7}, {0.0582279274823123, 0.8062496375242277}},
        DifferenceCase {"d", {0, 29}, {5, 56}, {-0.0381371479035369, 0.1925600138551116}},
        DifferenceCase {"e", {0, 20}, {0, 10}, {-0.161125158052819, 0.277532799862889}},
        DifferenceCase {"g", {0, 10}, {10, 10}, {0.607509350430524, 1}}),
    [](const auto& row) { return row.param.name; });

class ChanceOfHigherRate : public testing::TestWithParam<ChanceCase>
{
};

/// R 4.2.2: integrate(rel.tol = 1e-12) of the density of the one with more cases (after
/// x = sin(t)^2) times pbeta() of the other, over 15 standard deviations to each side.
TEST_P(ChanceOfHigherRate, AgreesWithR)
{
    const auto& [name, a, b, chance] = GetParam();

    EXPECT_NEAR(chanceOfHigherRate(a, b), chance, 1e-8);
    EXPECT_NEAR(chanceOfHigherRate(b, a), 1 - chance, 1e-8);
}

INSTANTIATE_TEST_SUITE_P(Table, ChanceOfHigherRate,
    testing::Values(ChanceCase {"Newcombes", {48, 80}, {56, 70}, 0.996273679214},
        ChanceCase {"Few", {3, 10}, {9, 10}, 0.99773740661},
        ChanceCase {"NoneAndAll", {0, 10}, {10, 10}, 0.999999839469},
        ChanceCase {"NoneAndNone", {0, 20}, {0, 10}, 0.606292277332},
        ChanceCase {"AllOfOneAndAllOfTwo", {1, 1}, {2, 2}, 0.590063274349},
        ChanceCase {"NothingKnown", {0, 0}, {3, 4}, 0.644101238958},
        ChanceCase {"Many", {420, 1000}, {455, 1000}, 0.942685618682},
        ChanceCase {"ManyMore", {100, 1000}, {950, 9000}, 0.703857621573},
        ChanceCase {"AMillionAndFew", {300000, 1000000}, {7, 20}, 0.695546030094},
        ChanceCase {"TwoMillions", {300000, 1000000}, {300500, 1000000}, 0.779745274579}),
    [](const auto& row) { return row.param.name; });

TEST(ChanceOfHigherRateOfTheSame, IsHalf)
{
    EXPECT_NEAR(chanceOfHigherRate({5, 12}, {5, 12}), 0.5, 1e-10);
    EXPECT_NEAR(chanceOfHigherRate({0, 0}, {0, 0}), 0.5, 1e-10);
}
