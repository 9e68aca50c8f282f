#include "metrics/statistics/verdict.h"

#include "metrics/statistics/simulatedplans.h"
#include "support/printing.h"

#include <cmath>

using namespace lotboard::metrics;
using namespace lotboard::test;

namespace {

constexpr Horizon thousand {1000, true};

struct VerdictCase
{
    const char* name = "";
    Proportion baseline {};
    Proportion plan {};
    Verdict higherIsBetter {};
    Verdict lowerIsBetter {};
};

} // namespace

class VerdictOfRates : public testing::TestWithParam<VerdictCase>
{
};

TEST_P(VerdictOfRates, IsTheWordForWhatWasSeen)
{
    const auto& [name, baseline, plan, higher, lower] = GetParam();

    EXPECT_EQ(judge(baseline, plan, thousand, Better::Higher).verdict, higher);
    EXPECT_EQ(judge(baseline, plan, thousand, Better::Lower).verdict, lower);
}

INSTANTIATE_TEST_SUITE_P(Table, VerdictOfRates,
    testing::Values(
        VerdictCase {"FarAbove", {1200, 3000}, {500, 1000}, Verdict::Better, Verdict::Worse},
        VerdictCase {"FarBelow", {1200, 3000}, {300, 1000}, Verdict::Worse, Verdict::Better},
        VerdictCase {"Same", {1200, 3000}, {400, 1000}, Verdict::NoDifferenceSeen,
            Verdict::NoDifferenceSeen},
        VerdictCase {"SameSoFar", {1200, 3000}, {200, 500}, Verdict::TooEarly, Verdict::TooEarly},
        VerdictCase {"ALittleAbove", {1200, 3000}, {434, 1000}, Verdict::ProbablyBetter,
            Verdict::ProbablyWorse},
        VerdictCase {"ALittleBelow", {1200, 3000}, {366, 1000}, Verdict::ProbablyWorse,
            Verdict::ProbablyBetter},
        VerdictCase {
            "AboveFromTheStart", {1200, 3000}, {100, 200}, Verdict::TooEarly, Verdict::TooEarly},
        VerdictCase {"OfFew", {1200, 3000}, {29, 29}, Verdict::TooEarly, Verdict::TooEarly},
        VerdictCase {"OfAFewMore", {1200, 3000}, {60, 60}, Verdict::Better, Verdict::Worse},
        VerdictCase {"OfNone", {1200, 3000}, {0, 0}, Verdict::TooEarly, Verdict::TooEarly},
        VerdictCase {"WithoutBaseline", {0, 0}, {60, 60}, Verdict::TooEarly, Verdict::TooEarly}),
    [](const auto& row) { return row.param.name; });

TEST(Judgement, SaysHowManyCasesAreMissing)
{
    EXPECT_EQ(
        judge(Proportion {1200, 3000}, {60, 150}, thousand, Better::Higher).casesStillNeeded, 850);
    EXPECT_EQ(
        judge(Proportion {1200, 3000}, {600, 1500}, thousand, Better::Higher).casesStillNeeded, 0);
    EXPECT_FALSE(judge(Proportion {1200, 3000}, {0, 0}, thousand, Better::Higher).difference);
}

TEST(LookPoint, IsLeastAtTheHorizonAndHoldsTheErrorThere)
{
    const double c = lookPoint(1);
    const auto beyond = [](double z) { return normalBelow(-z); };

    EXPECT_NEAR(3 * beyond(c) - std::exp(4 * c * c) * beyond(3 * c), 0.05, 1e-12);
    EXPECT_DOUBLE_EQ(lookPoint(0.25), 2 * c);
    EXPECT_DOUBLE_EQ(lookPoint(4), 2 * c);
}

TEST(HorizonFor, FindsTheAimWithAChanceOf80Percent)
{
    const Proportion baseline {1800, 3000};

    const Horizon horizon = horizonFor(baseline, 0.05);

    const double error = std::sqrt(0.6 * 0.4 / 3000 + 0.65 * 0.35 / horizon.cases);
    EXPECT_TRUE(horizon.hasPower);
    EXPECT_NEAR(normalBelow(0.05 / error - lookPoint(1)), 0.8, 0.001);
}

TEST(HorizonFor, ASmallBaselineIsAsManyCasesAsItHas)
{
    const Horizon horizon = horizonFor(Proportion {180, 300}, 0.02);

    EXPECT_EQ(horizon.cases, 300);
    EXPECT_FALSE(horizon.hasPower);
}

TEST(HorizonFor, IsTheSameForAmountsOfTheSameScatter)
{
    const Moments amounts {3000, 900, 250 * 250};
    const double error = 250 / std::sqrt(3000.0);
    const MedianSample median {{900, {900 - z95 * error, 900 + z95 * error}}, 3000};

    EXPECT_EQ(horizonFor(amounts, 40).cases, horizonFor(median, 40).cases);
    EXPECT_EQ(horizonFor(amounts, -40).cases, horizonFor(amounts, 40).cases);
}

TEST(JudgementOfMeans, IsWelchsIntervalAtTheLookPoint)
{
    const Moments baseline {3000, 1800, 700 * 700};
    const Moments plan {400, 1950, 800 * 800};
    const Horizon horizon = horizonFor(baseline, 100);

    const Judgement judgement = judge(baseline, plan, horizon, Better::Higher);

    EXPECT_EQ(judgement.verdict, Verdict::Better);
    EXPECT_EQ(judge(baseline, plan, horizon, Better::Lower).verdict, Verdict::Worse);
    EXPECT_EQ(judgement.difference->value, 150);
    EXPECT_LT(
        judgement.difference->interval.low, compareMeans(baseline, plan)->difference.interval.low);
    EXPECT_EQ(judge(baseline, {1, 5000, 0}, horizon, Better::Higher).verdict, Verdict::TooEarly);
}

TEST(JudgementOfMedians, CallsAShorterResponseBetter)
{
    const MedianSample baseline {{1800, {1700, 1920}}, 2000};
    const MedianSample faster {{900, {820, 1000}}, 500};
    const MedianSample alike {{1790, {1600, 1960}}, 500};
    const Horizon horizon {500, true};

    EXPECT_EQ(judge(baseline, faster, horizon, Better::Lower).verdict, Verdict::Better);
    EXPECT_EQ(judge(baseline, alike, horizon, Better::Lower).verdict, Verdict::NoDifferenceSeen);
}

TEST(ChanceOfBetter, TurnsWithTheDirection)
{
    const MedianSample slow {{1800, {1700, 1920}}, 2000};
    const MedianSample fast {{1700, {1580, 1850}}, 500};
    const Moments dear {100, 50, 40};
    const Moments cheap {100, 49, 40};

    EXPECT_NEAR(chanceOfBetter(Proportion {420, 1000}, {455, 1000}, Better::Higher), 0.9427, 5e-5);
    EXPECT_NEAR(chanceOfBetter(Proportion {420, 1000}, {455, 1000}, Better::Lower), 0.0573, 5e-5);
    EXPECT_GT(chanceOfBetter(slow, fast, Better::Lower), 0.85);
    EXPECT_NEAR(
        chanceOfBetter(dear, cheap, Better::Higher) + chanceOfBetter(dear, cheap, Better::Lower), 1,
        1e-12);
    EXPECT_EQ(chanceOfBetter(Moments {}, cheap, Better::Lower), 0.5);
}

/// The promise: 2,000 plans that change nothing, looked at every day of 90 days.
class DailyLooks : public testing::TestWithParam<SimulatedStore>
{
};

TEST_P(DailyLooks, CallAtMostOnePlaceboInTwentyBetter)
{
    const SimulatedCalls calls = simulatePlans(GetParam(), 2000, 20261122);

    EXPECT_LE(calls.better, 100);
    EXPECT_LE(calls.worse, 100);
    EXPECT_GT(calls.onceTested, 200) << "what the method is for";
}

INSTANTIATE_TEST_SUITE_P(Stores, DailyLooks,
    testing::Values(SimulatedStore {.rate = 0.10, .baselineLeads = 3600, .leadsPerDay = 20},
        SimulatedStore {.rate = 0.45, .baselineLeads = 900, .leadsPerDay = 5},
        SimulatedStore {.rate = 0.60, .baselineLeads = 3600, .leadsPerDay = 20}),
    [](const auto& row) {
        return "Of" + std::to_string(row.param.baselineLeads) + "At"
            + std::to_string(static_cast<int>(row.param.rate * 100));
    });

TEST(DailyLooksAtARealChange, FindIt)
{
    const SimulatedStore store {
        .rate = 0.60, .change = 0.05, .baselineLeads = 3600, .leadsPerDay = 20};

    const SimulatedCalls calls = simulatePlans(store, 500, 1);

    EXPECT_GE(calls.better, 400);
    EXPECT_EQ(calls.worse, 0);
}
