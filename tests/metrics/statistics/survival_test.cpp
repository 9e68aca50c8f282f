#include "metrics/statistics/survival.h"

#include "support/printing.h"

#include <array>

using namespace lotboard::metrics;

namespace {

/// E. J. Freireich and others, "The effect of 6-mercaptopurine on the duration of steroid-induced
/// remissions in acute leukemia", Blood 21 (1963): weeks of remission.
constexpr std::array treated {WaitCount {6, 3, 1}, WaitCount {7, 1, 0}, WaitCount {9, 0, 1},
    WaitCount {10, 1, 1}, WaitCount {11, 0, 1}, WaitCount {13, 1, 0}, WaitCount {16, 1, 0},
    WaitCount {17, 0, 1}, WaitCount {19, 0, 1}, WaitCount {20, 0, 1}, WaitCount {22, 1, 0},
    WaitCount {23, 1, 0}, WaitCount {25, 0, 1}, WaitCount {32, 0, 2}, WaitCount {34, 0, 1},
    WaitCount {35, 0, 1}};

constexpr std::array untreated {WaitCount {1, 2, 0}, WaitCount {2, 2, 0}, WaitCount {3, 1, 0},
    WaitCount {4, 2, 0}, WaitCount {5, 2, 0}, WaitCount {8, 4, 0}, WaitCount {11, 2, 0},
    WaitCount {12, 2, 0}, WaitCount {15, 1, 0}, WaitCount {17, 1, 0}, WaitCount {22, 1, 0},
    WaitCount {23, 1, 0}};

struct ExpectedPoint
{
    double time = 0;
    std::int64_t atRisk = 0;
    std::int64_t reached = 0;
    double waiting = 0;
    double error = 0;
    Interval interval {};
};

} // namespace

/// R 4.2.2, survival 3.5-3: summary(survfit(Surv(weeks, relapsed) ~ 1, conf.type = "log-log")).
TEST(WaitingCurve, AgreesWithROnFreireichsRemissions)
{
    const std::array expected {
        ExpectedPoint {6, 21, 3, 0.857142857143, 0.0763603548321, {0.619717955266, 0.951551747647}},
        ExpectedPoint {7, 17, 1, 0.806722689076, 0.0869352851801, {0.563146564622, 0.922809019203}},
        ExpectedPoint {
            10, 15, 1, 0.752941176471, 0.0963496529943, {0.503199510800, 0.889361835169}},
        ExpectedPoint {
            13, 12, 1, 0.690196078431, 0.1068147077750, {0.431610222486, 0.849065963349}},
        ExpectedPoint {
            16, 11, 1, 0.627450980392, 0.1140538652568, {0.367510855988, 0.804912189472}},
        ExpectedPoint {22, 7, 1, 0.537815126050, 0.1282337516930, {0.267778936767, 0.746790717635}},
        ExpectedPoint {
            23, 6, 1, 0.448179271709, 0.1345914567558, {0.188052005959, 0.680142628495}}};

    const auto curve = waitingCurve(treated);

    ASSERT_EQ(curve.size(), expected.size());
    for (std::size_t i = 0; i < curve.size(); ++i) {
        SCOPED_TRACE(expected[i].time);
        EXPECT_EQ(curve[i].time, expected[i].time);
        EXPECT_EQ(curve[i].atRisk, expected[i].atRisk);
        EXPECT_EQ(curve[i].reached, expected[i].reached);
        EXPECT_NEAR(curve[i].waiting, expected[i].waiting, 1e-11);
        EXPECT_NEAR(std::sqrt(curve[i].variance), expected[i].error, 1e-11);
        EXPECT_NEAR(curve[i].interval->low, expected[i].interval.low, 1e-11);
        EXPECT_NEAR(curve[i].interval->high, expected[i].interval.high, 1e-11);
    }
}

TEST(WaitingCurve, EndsAtNothingWhereEverybodyTookTheStep)
{
    const auto curve = waitingCurve(untreated);

    EXPECT_NEAR(curve[7].waiting, 0.1904761904762, 1e-12);
    EXPECT_NEAR(curve[7].interval->high, 0.377434890585, 1e-11);
    EXPECT_EQ(curve.back().waiting, 0);
    EXPECT_EQ(curve.back().variance, 0);
    EXPECT_FALSE(curve.back().interval);
}

TEST(WaitingCurve, OfNobodyHasNoPoint)
{
    EXPECT_TRUE(waitingCurve({}).empty());
    EXPECT_TRUE(waitingCurve(std::array {WaitCount {3, 0, 5}}).empty());
    EXPECT_EQ(waitingAt({}, 10).waiting, 1);
}

TEST(WaitingCurve, StandsBetweenItsPoints)
{
    const auto curve = waitingCurve(treated);

    EXPECT_EQ(waitingAt(curve, 5.9).waiting, 1);
    EXPECT_EQ(waitingAt(curve, 6).waiting, curve[0].waiting);
    EXPECT_EQ(waitingAt(curve, 9).waiting, curve[1].waiting);
    EXPECT_EQ(waitingAt(curve, 100).waiting, curve.back().waiting);
}
