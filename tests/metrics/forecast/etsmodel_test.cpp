#include "metrics/forecast/etsfit.h"

#include "publishedseries.h"
#include "support/shareddata.h"

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

/// What R made of AirPassengers with parameters of its own; places 1, 2, 12, 13 and 24 ahead.
struct RModel
{
    const char* name = "";
    EtsForm form {};
    EtsParameters parameters {};
    std::size_t parameterCount = 0;
    double deviance = 0;
    double variance = 0;
    std::array<double, 5> means {};
    std::array<double, 5> high95 {};
    std::array<double, 5> low80 {};
    double tolerance = 0.02; ///< Of the intervals.
    double laterTolerance = 0.02; ///< More than a year ahead.
};

/// R has the season of the last month first.
SeasonalPattern fromR(SeasonalPattern pattern)
{
    std::reverse(pattern.begin(), pattern.end());
    return pattern;
}

} // namespace

class EtsModel : public testing::TestWithParam<RModel>
{
};

/// R 4.2, forecast 8.20: e <- ets(AirPassengers, model, damped), -2 * e$loglik, e$sigma2,
/// forecast(e, h = 24, level = c(80, 95)).
TEST_P(EtsModel, AgreesWithR)
{
    LOTBOARD_NEED_SHARED_DATA(u"series/airpassengers.csv"_s);
    const RModel& r = GetParam();
    const auto history = realSeries(u"series/airpassengers.csv"_s, 2);
    EtsFit fit {r.form, r.parameters, follow(r.form, r.parameters, history), r.parameterCount,
        history.size()};

    EXPECT_NEAR(fit.path.deviance, r.deviance, 1e-4);
    EXPECT_NEAR(fit.variance(), r.variance, r.variance * 1e-6);
    const auto expected = expectedMonths(fit, 24);
    constexpr std::array<std::size_t, 5> places {0, 1, 11, 12, 23};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const ExpectedMonth& month = expected[places[i]];
        const bool isLater = places[i] >= seasonLength;
        const double tolerance = isLater ? r.laterTolerance : r.tolerance;
        EXPECT_NEAR(month.mean, r.means[i], tolerance / 10) << places[i];
        EXPECT_NEAR(month.high95(), r.high95[i], tolerance) << places[i];
        EXPECT_NEAR(month.low80(), r.low80[i], tolerance) << places[i];
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, EtsModel,
    testing::Values(
        RModel {"dampedMultiplicative",
            {EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::Multiplicative},
            {7.09551916209e-01, 2.04089193322e-02, 1.00468309719e-04, 9.79999926684e-01,
                {120.993935507203, 1.770540197112,
                    fromR({0.894447475689, 0.799322028291, 0.921659598397, 1.059201929838,
                        1.220300697240, 1.231798507167, 1.110500180947, 0.978612760760,
                        0.980382073472, 1.011030088042, 0.886892287223, 0.905852372934})}},
            17, 1359.166432, 0.00153407635,
            // R 8.20 forgets to damp the trend of the first month, so that these are its
            // states with the damping, and the intervals are compared roughly.
            {441.7692144, 434.0553596, 451.6225309, 458.6369226, 464.9589408},
            {475.7174161, 475.3378526, 551.6756136, 565.1541992, 624.210312},
            {419.6256488, 407.1668126, 386.7749667, 389.6124209, 361.8539402}, 1.5, 1.5},
        // More than a year ahead these are an approximation, within a tenth of R's width.
        RModel {"multiplicativeSeason",
            {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::Multiplicative},
            {0.3949968504950, 0.0107004419033, 0.3995392024006, 1,
                {122.375426016476, 1.107366582084,
                    fromR({0.900041119947, 0.782669107068, 0.901368043869, 1.047617769761,
                        1.153706799062, 1.183031401968, 1.083995121463, 0.978658898783,
                        1.033161642576, 1.080756909901, 0.952247884187, 0.902745301416})}},
            16, 1364.807238, 0.001582148135,
            {448.9737672, 425.2278173, 466.3177557, 484.1619511, 500.4355161},
            {483.9757486, 460.9742116, 530.9407680, 559.1542428, 603.9838160},
            {426.0872017, 401.8545064, 424.0630391, 435.1271272, 432.7289220}, 0.02, 8},
        RModel {"multiplicativeWithoutTrend",
            {EtsError::Multiplicative, EtsTrend::None, EtsSeason::Multiplicative},
            {0.407252818635, 0, 0.592661612133, 1,
                {143.417667540516, 0,
                    fromR({0.911395391372, 0.751988826182, 0.903461944835, 1.044829649856,
                        1.139118082087, 1.165223385656, 1.087028974744, 0.952375606566,
                        1.047258729812, 1.063486236003, 0.987276617092, 0.946556555796})}},
            14, 1431.314394, 0.002538941575,
            {438.4676061, 410.7016324, 432.0268376, 438.7363020, 432.2915866},
            {481.7700051, 454.5043982, 503.8393516, 523.6320064, 534.0846530},
            {410.1536892, 382.0605432, 385.0711586, 383.2259847, 365.7326781}, 0.02, 8},
        RModel {"additive", {EtsError::Additive, EtsTrend::Additive, EtsSeason::Additive},
            {9.93480362872e-01, 1.91179159524e-04, 5.80032514321e-04, 1,
                {120.96076254558, 1.39339982902,
                    fromR({-29.18156959293, -54.38416621921, -20.71687163702, 15.07266189668,
                        65.15539602874, 66.18463939634, 33.58222906025, -4.23202989397,
                        -8.09460700793, -3.82047037351, -34.33642181045, -25.22878984701})}},
            16, 1531.871695, 325.6970381,
            {437.2862726, 429.5849649, 448.949332, 454.3254774, 465.9885368},
            {472.6578963, 479.4499617, 570.8769409, 581.2443025, 638.5760758},
            {414.1580111, 396.9799961, 369.2251538, 371.3377183, 353.1396107}},
        RModel {"mixed", {EtsError::Multiplicative, EtsTrend::Additive, EtsSeason::Additive},
            {9.68959707756e-01, 5.50425644115e-04, 1.27569364222e-02, 1,
                {120.577616127258, 4.092822326570,
                    fromR({-30.455718546720, -48.082402797199, -20.308319623648, 18.343837188948,
                        58.227580113210, 62.390085091401, 36.163476453095, 0.544267844329,
                        -5.406574602723, -4.787108306975, -35.201097295382, -31.428025518336})}},
            16, 1536.46682, 0.00509685108,
            {434.4422341, 432.7987269, 479.1746983, 481.9328472, 526.6653114},
            {495.2320883, 517.4078301, 712.6647826, 725.2557642, 878.7599178},
            {394.6938849, 377.4758079, 326.5037383, 322.8325435, 296.4430229}},
        RModel {"dampedWithoutSeason", {EtsError::Additive, EtsTrend::Damped, EtsSeason::None},
            {9.99899475835e-01, 1.00015563586e-04, 0, 9.79999688965e-01,
                {118.47190946645, 1.95160849635, {}}},
            5, 1727.592136, 1167.586036,
            {432.1065718, 432.2151384, 433.1882653, 433.2751976, 434.1240174},
            {499.078459, 526.9275707, 665.2814117, 674.8554719, 762.507205},
            {388.3160086, 370.2860076, 281.430714, 275.3143468, 219.4057922}}),
    [](const auto& made) { return std::string(made.param.name); });

TEST(EtsModel, IsNamedAsInTheBooks)
{
    EXPECT_EQ(etsName({EtsError::Multiplicative, EtsTrend::Damped, EtsSeason::Additive}),
        u"ETS(M,Ad,A)"_s);
    EXPECT_EQ(etsName({}), u"ETS(A,N,N)"_s);
}
