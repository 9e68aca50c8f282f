#include "metrics/scorecards/standardrates.h"

#include <gtest/gtest.h>

#include <random>

using namespace lotboard::metrics;

namespace {

constexpr Stratum websiteMornings {1, 1, HourBand::Morning};
constexpr Stratum websiteNights {1, 1, HourBand::Night};
constexpr Stratum websiteUsed {1, 2, HourBand::Morning};
constexpr Stratum autoTrader {2, 1, HourBand::Morning};

constexpr std::uint32_t ann = 1;
constexpr std::uint32_t bob = 2;

} // namespace

TEST(StandardRates, GiveEachLeadTheRateOfItsKind)
{
    const CaseMixes everybody {{ann, {{websiteMornings, {10, 40}}, {autoTrader, {30, 60}}}},
        {bob, {{websiteMornings, {32, 40}}, {autoTrader, {8, 40}}}}};

    const auto expected = StandardRates(everybody).expected(everybody.at(ann), everybody.at(ann));

    // 40 at Bob's 80 % and 60 at his 20 %.
    ASSERT_TRUE(expected);
    EXPECT_NEAR(expected->rate, (40 * 0.8 + 60 * 0.2) / 100, 1e-12);
    const double website = 32.5 / 41;
    const double trader = 8.5 / 41;
    EXPECT_NEAR(expected->variance,
        0.16 * website * (1 - website) / 40 + 0.36 * trader * (1 - trader) / 40, 1e-12);
}

struct Fallback
{
    const char* name = "";
    CaseMix others {};
    double rate = 0; ///< Of a lead of the website's mornings.
};

class StandardRatesOfFewLeads : public testing::TestWithParam<Fallback>
{
};

TEST_P(StandardRatesOfFewLeads, FallBackToTheNextCoarserKind)
{
    const CaseMixes everybody {{ann, {{websiteMornings, {1, 1}}}}, {bob, GetParam().others}};

    const auto expected = StandardRates(everybody).expected(everybody.at(ann), everybody.at(ann));

    ASSERT_TRUE(expected);
    EXPECT_NEAR(expected->rate, GetParam().rate, 1e-12);
}

INSTANTIATE_TEST_SUITE_P(Levels, StandardRatesOfFewLeads,
    testing::Values(
        Fallback {"Enough", {{websiteMornings, {15, 30}}, {websiteNights, {0, 30}}}, 0.5},
        Fallback {"AnyHour", {{websiteMornings, {20, 29}}, {websiteNights, {9, 29}}}, 0.5},
        Fallback {"NewAndUsed",
            {{websiteMornings, {20, 29}}, {websiteUsed, {5, 21}}, {autoTrader, {99, 99}}}, 0.5},
        Fallback {"AllSources", {{websiteMornings, {20, 29}}, {autoTrader, {10, 31}}}, 0.5},
        Fallback {"FewAltogether", {{autoTrader, {1, 4}}}, 0.25}),
    [](const auto& given) { return given.param.name; });

TEST(StandardRates, AreNotKnownWithoutAnybodyElse)
{
    const CaseMixes onlyAnn {{ann, {{websiteMornings, {10, 40}}}}};
    const StandardRates rates(onlyAnn);

    EXPECT_FALSE(rates.expected(onlyAnn.at(ann), onlyAnn.at(ann)));
    EXPECT_FALSE(rates.expected({}, {}));
}

TEST(StandardRates, AddUpToWhatWasObservedWhereNobodyIsLeftOut)
{
    std::mt19937 random(4);
    std::uniform_int_distribution<int> cases(30, 90);
    for (int store = 0; store < 200; ++store) {
        CaseMixes everybody;
        double observed = 0;
        for (const std::uint32_t person : {0U, 1U, 2U, 3U}) {
            for (const Stratum& kind : {websiteMornings, websiteNights, websiteUsed, autoTrader}) {
                const int count = cases(random);
                const int successes = std::uniform_int_distribution<int>(0, count)(random);
                everybody[person][kind]
                    = {static_cast<double>(successes), static_cast<double>(count)};
                observed += successes;
            }
        }
        const StandardRates rates(everybody);
        double expected = 0;
        for (const auto& [person, mix] : everybody) {
            double count = 0;
            for (const auto& [kind, rate] : mix)
                count += rate.cases;
            expected += count * rates.expected(mix, {})->rate;
        }
        EXPECT_NEAR(expected, observed, 1e-9);
    }
}
