#include "metrics/forecast/etsfit.h"

#include "publishedseries.h"
#include "support/shareddata.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

constexpr EtsForm simpleSmoothing {EtsError::Additive, EtsTrend::None, EtsSeason::None};

struct RCriterion
{
    const char* name = "";
    EtsForm form {};
    double aicc = 0;
};

} // namespace

/// R. J. Hyndman and G. Athanasopoulos, "Forecasting: principles and practice", 2nd edition, 7.1: α
/// 0.83, first level 446.6, forecast 542.68, 80 % from 504.45 to 580.91.
TEST(EtsFit, FindsTheWorkedExampleOfSimpleSmoothing)
{
    const auto fit = fitEts(simpleSmoothing, oilProduction);

    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->parameters.alpha, 0.8339, 0.0005);
    EXPECT_NEAR(fit->parameters.start.level, 446.57, 0.05);
    const auto expected = expectedMonths(*fit, 5);
    EXPECT_NEAR(expected[4].mean, 542.68, 0.01);
    EXPECT_NEAR(expected[0].low80(), 504.45, 0.02);
    EXPECT_NEAR(expected[4].low95(), 428.99, 0.1);
}

/// R 4.2, forecast 8.20: ets(USAccDeaths) is ETS(A,N,A), AICc 1148.716, first forecast 8397.5; R's
/// search ends at less likely seasons.
TEST(EtsFit, ChoosesAsRDoesForAccidentalDeaths)
{
    const auto fit = chooseEts(accidentalDeaths);

    ASSERT_TRUE(fit);
    EXPECT_EQ(etsName(fit->form), u"ETS(A,N,A)"_s);
    EXPECT_LT(fit->aicc(), 1148.716);
    EXPECT_NEAR(fit->parameters.alpha, 0.595, 0.02);
    EXPECT_NEAR(expectedMonths(*fit, 1)[0].mean, 8397.5, 100);
}

/// R 4.2, forecast 8.20: ets(AirPassengers) is ETS(M,Ad,M), AICc 1400.638: the figure of many
/// textbooks.
TEST(EtsFit, ChoosesAsRDoesForAirPassengers)
{
    LOTBOARD_NEED_SHARED_DATA(u"series/airpassengers.csv"_s);

    const auto fit = chooseEts(realSeries(u"series/airpassengers.csv"_s, 2));

    ASSERT_TRUE(fit);
    EXPECT_EQ(etsName(fit->form), u"ETS(M,Ad,M)"_s);
    EXPECT_LT(fit->aicc(), 1400.638);
    EXPECT_GT(fit->aicc(), 1398);
}

class EtsCriterion : public testing::TestWithParam<RCriterion>
{
};

/// R 4.2, forecast 8.20: ets(AirPassengers, model, damped)$aicc. The search may find something more
/// likely than R's, which stops early on seasons, and nothing less likely.
TEST_P(EtsCriterion, IsNoWorseThanRs)
{
    LOTBOARD_NEED_SHARED_DATA(u"series/airpassengers.csv"_s);

    const auto fit = fitEts(GetParam().form, realSeries(u"series/airpassengers.csv"_s, 2));

    ASSERT_TRUE(fit);
    EXPECT_LT(fit->aicc(), GetParam().aicc + 0.01);
}

INSTANTIATE_TEST_SUITE_P(Forms, EtsCriterion,
    testing::Values(RCriterion {"ANN", simpleSmoothing, 1733.958},
        RCriterion {"AAN", {EtsError::Additive, EtsTrend::Additive, EtsSeason::None}, 1737.729},
        RCriterion {"AAdN", {EtsError::Additive, EtsTrend::Damped, EtsSeason::None}, 1740.205},
        RCriterion {"ANA", {EtsError::Additive, EtsTrend::None, EtsSeason::Additive}, 1568.609},
        RCriterion {"AAA", {EtsError::Additive, EtsTrend::Additive, EtsSeason::Additive}, 1570.729},
        RCriterion {"MNN", {EtsError::Multiplicative, EtsTrend::None, EtsSeason::None}, 1674.072},
        RCriterion {
            "MAN", {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::None}, 1674.230},
        RCriterion {
            "MNM", {EtsError::Multiplicative, EtsTrend::None, EtsSeason::Multiplicative}, 1465.064},
        RCriterion {"MAM",
            {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::Multiplicative}, 1403.664}),
    [](const auto& made) { return std::string(made.param.name); });

TEST(EtsFit, TakesNoFactorsWhereThereIsNothing)
{
    std::vector<double> withZero = accidentalDeaths;
    withZero[30] = 0;

    EXPECT_FALSE(fitEts({EtsError::Multiplicative, EtsTrend::None, EtsSeason::None}, withZero));
    const auto fit = chooseEts(withZero);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->form.error, EtsError::Additive);
}

TEST(EtsFit, TakesNoSeasonOutOfLessThanTwoYears)
{
    const auto history = std::span(accidentalDeaths).first(23);

    EXPECT_FALSE(fitEts({EtsError::Additive, EtsTrend::None, EtsSeason::Additive}, history));
    EXPECT_TRUE(chooseEts(history));
    EXPECT_FALSE(chooseEts(history.first(3)));
}

TEST(EtsFit, BearsAHistoryThatNeverChanges)
{
    const auto fit = chooseEts(std::vector<double>(40, 7.0));

    ASSERT_TRUE(fit);
    EXPECT_NEAR(expectedMonths(*fit, 12).back().mean, 7, 1e-3);
    EXPECT_TRUE(chooseEts(std::vector<double>(40, 0.0)));
}

/// In other units nothing else comes out.
TEST(EtsFit, DoesNotDependOnTheUnit)
{
    std::vector<double> inCents = accidentalDeaths;
    for (double& value : inCents)
        value *= 1000;

    const auto fit
        = fitEts({EtsError::Additive, EtsTrend::None, EtsSeason::Additive}, accidentalDeaths);
    const auto fitInCents
        = fitEts({EtsError::Additive, EtsTrend::None, EtsSeason::Additive}, inCents);

    EXPECT_NEAR(
        expectedMonths(*fit, 1)[0].mean * 1000, expectedMonths(*fitInCents, 1)[0].mean, 100);
}
