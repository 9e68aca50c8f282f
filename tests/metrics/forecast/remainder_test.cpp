#include "metrics/forecast/remainder.h"

#include "support/printing.h"

#include <cmath>

using namespace lotboard::metrics;

namespace {

struct Moments
{
    double mean = 0;
    double variance = 0;
};

/// P(0), P(1) … of a negative binomial, each made from the one before.
std::vector<double> countChances(const Moments& moments)
{
    const double size = moments.mean * moments.mean / (moments.variance - moments.mean);
    const double success = size / (size + moments.mean);
    std::vector<double> chances {std::pow(success, size)};
    for (int k = 1; k < 400; ++k)
        chances.push_back(chances.back() * (k - 1 + size) / k * (1 - success));
    return chances;
}

/// The chance of at least `amount` of a gamma distribution, by small steps.
double gammaChance(const Moments& moments, double amount)
{
    const double shape = moments.mean * moments.mean / moments.variance;
    const double scale = moments.variance / moments.mean;
    const double step = moments.mean / 20000;
    double below = 0;
    for (double x = step / 2; x < amount; x += step)
        below += std::exp((shape - 1) * std::log(x / scale) - x / scale - std::lgamma(shape))
            / scale * step;
    return 1 - below;
}

} // namespace

class RemainderOfCounts : public testing::TestWithParam<Moments>
{
};

TEST_P(RemainderOfCounts, IsWhatAddingUpEveryChanceSays)
{
    const Remainder rest(GetParam().mean, GetParam().variance, true);
    const std::vector<double> chances = countChances(GetParam());

    double atLeast = 1;
    for (std::size_t k = 0; k < 60; ++k) {
        EXPECT_NEAR(rest.chanceOf(static_cast<double>(k)), atLeast, 1e-9) << k;
        atLeast -= chances[k];
    }
    for (const double probability : {0.1, 0.5, 0.9}) {
        double sum = chances[0];
        std::size_t k = 0;
        while (sum < probability)
            sum += chances[++k];
        EXPECT_EQ(rest.quantile(probability), static_cast<double>(k)) << probability;
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, RemainderOfCounts,
    testing::Values(Moments {0.3, 0.31}, Moments {2, 2.5}, Moments {11.7, 14.2}, Moments {30, 95},
        Moments {1, 40}));

TEST(Remainder, WithoutExcessIsPoisson)
{
    const Remainder rest(3, 3, true);

    EXPECT_NEAR(rest.chanceOf(1), 1 - std::exp(-3.0), 1e-12);
    EXPECT_NEAR(rest.chanceOf(3), 1 - std::exp(-3.0) * (1 + 3 + 4.5), 1e-12);
    EXPECT_EQ(rest.quantile(0.5), 3);
}

TEST(Remainder, OfMoneyIsGamma)
{
    const Moments moments {2'500'000, 9e11};
    const Remainder rest(moments.mean, moments.variance, false);

    for (const double amount : {500'000.0, 2'500'000.0, 4'000'000.0})
        EXPECT_NEAR(rest.chanceOf(amount), gammaChance(moments, amount), 1e-5) << amount;
    EXPECT_NEAR(rest.chanceOf(rest.quantile(0.9)), 0.1, 1e-9);
}

TEST(Remainder, TakesAWholeUnitForAHalf)
{
    const Remainder rest(4, 5, true);

    EXPECT_EQ(rest.chanceOf(2.5), rest.chanceOf(3));
}

TEST(Remainder, OfNothingReachesOnlyWhatIsReached)
{
    const Remainder rest;

    EXPECT_EQ(rest.quantile(0.9), 0);
    EXPECT_EQ(rest.chanceOf(0), 1);
    EXPECT_EQ(rest.chanceOf(1), 0);
}
