#include "metrics/leaks/changesplit.h"

#include <cmath>
#include <random>

using namespace lotboard::metrics;

namespace {

ChainCounts chain(
    double leads, double contacted, double appointed, double showed, double cars, double gross = 0)
{
    return {.leads = leads,
        .contacted = contacted,
        .appointed = appointed,
        .showed = showed,
        .sold = {cars, gross}};
}

ChangeSplit sumOf(const std::vector<ChangeSplit>& splits)
{
    ChangeSplit sum;
    for (const ChangeSplit& split : splits)
        sum += split;
    return sum;
}

} // namespace

TEST(ChangeSplit, GivesAllToTheOnlyStepThatChanged)
{
    const std::vector<SourceChange> sources {
        {chain(100, 80, 40, 30, 10), chain(100, 40, 20, 15, 5)}};

    const ChangeSplit split = splitChange(sources)[0];

    EXPECT_NEAR(split.cars[LeakCause::Contact], -5, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::LeadVolume], 0, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::Show], 0, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::Close], 0, 1e-12);
}

/// Two steps that each halve what is left share the loss alike: ln ½ each of ln ¼.
TEST(ChangeSplit, SharesAlikeWhatTwoStepsLostAlike)
{
    const std::vector<SourceChange> sources {
        {chain(100, 80, 40, 40, 20), chain(50, 40, 20, 20, 5)}};

    const ChangeSplit split = splitChange(sources)[0];

    EXPECT_NEAR(split.cars[LeakCause::LeadVolume], -7.5, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::Close], -7.5, 1e-12);
}

TEST(ChangeSplit, SeesThatOnlyTheMixChanged)
{
    // A good and a poor source; the same leads in all, and each converts as before.
    const std::vector<SourceChange> sources {
        {chain(50, 50, 25, 20, 10), chain(25, 25, 12.5, 10, 5)},
        {chain(50, 50, 10, 5, 1), chain(75, 75, 15, 7.5, 1.5)}};

    const ChangeSplit split = sumOf(splitChange(sources));

    EXPECT_NEAR(split.cars[LeakCause::SourceMix], -4.5, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::LeadVolume], 0, 1e-12);
    EXPECT_NEAR(split.cars[LeakCause::Close], 0, 1e-12);
}

TEST(ChangeSplit, BlamesTheFirstStepThatNobodyTook)
{
    const auto causeOf = [](const ChainCounts& before, const ChainCounts& after) {
        // Beside it, another source keeps the store from having no leads at all.
        const std::vector<SourceChange> sources {
            {before, after}, {chain(9, 8, 7, 6, 5), chain(9, 8, 7, 6, 5)}};
        const auto parts = splitChange(sources)[0].cars;
        for (std::size_t at = 0; at < leakCauseCount; ++at) {
            if (parts.values[at] != 0)
                return std::pair(static_cast<LeakCause>(at), parts.values[at]);
        }
        return std::pair(LeakCause::WithoutLead, 0.0);
    };

    EXPECT_EQ(
        causeOf(chain(9, 8, 7, 6, 2), chain(9, 0, 0, 0, 0)), std::pair(LeakCause::Contact, -2.0));
    EXPECT_EQ(causeOf(chain(9, 8, 7, 6, 2), chain(9, 8, 0, 0, 0)),
        std::pair(LeakCause::Appointment, -2.0));
    EXPECT_EQ(
        causeOf(chain(9, 8, 7, 6, 2), chain(9, 8, 7, 6, 0)), std::pair(LeakCause::Close, -2.0));
    EXPECT_EQ(causeOf({}, chain(9, 8, 7, 6, 3)), std::pair(LeakCause::SourceMix, 3.0));
    EXPECT_EQ(causeOf(chain(9, 8, 7, 0, 0), {}), std::pair(LeakCause::WithoutLead, 0.0));
}

/// The zero is the limit of ever smaller numbers of cars.
TEST(ChangeSplit, ComesNearTheZeroFromTinyValues)
{
    const std::vector<SourceChange> tiny {{chain(9, 8, 7, 6, 2), chain(9, 8, 7, 6, 1e-12)}};

    EXPECT_NEAR(splitChange(tiny)[0].cars[LeakCause::Close], -2, 1e-4);
}

TEST(ChangeSplit, NamesACauseOfItsOwnForGrossPerCar)
{
    const std::vector<SourceChange> sources {
        {chain(100, 80, 40, 30, 10, 20'000'00), chain(100, 80, 40, 30, 10, 15'000'00)}};

    const ChangeSplit split = splitChange(sources)[0];

    EXPECT_NEAR(split.gross[LeakCause::GrossPerCar], -5'000'00, 1e-6);
    EXPECT_NEAR(split.gross.sum(), -5'000'00, 1e-6);
    EXPECT_NEAR(split.cars.sum(), 0, 1e-12);
}

/// Whatever the chains are, with zeros, losses and unwinds among them.
TEST(ChangeSplit, AddsUpToTheChange)
{
    std::mt19937 random(20261122);
    const auto number = [&](double most) {
        return std::floor(std::uniform_real_distribution(0.0, most + 1)(random));
    };
    const auto randomChain = [&] {
        const double leads = number(4) == 0 ? 0 : number(200);
        const double contacted = number(leads);
        const double appointed = number(contacted);
        const double showed = number(appointed);
        ChainCounts counts = chain(leads, contacted, appointed, showed, number(showed) / 2,
            (number(20'000'00) - 5'000'00));
        if (counts.sold.cars == 0)
            counts.sold.gross = 0;
        counts.stepSkipped = {number(4), number(5'000'00)};
        counts.otherPeriods = {number(6) - 3, number(5'000'00) - 2'500'00};
        counts.withoutLead = {number(4), number(5'000'00)};
        return counts;
    };
    for (int round = 0; round < 2000; ++round) {
        std::vector<SourceChange> sources(1 + static_cast<std::size_t>(number(6)));
        CarSum before;
        CarSum after;
        for (SourceChange& source : sources) {
            source = {randomChain(), randomChain()};
            before += source.before.units();
            after += source.after.units();
        }

        const ChangeSplit split = sumOf(splitChange(sources));

        ASSERT_NEAR(split.cars.sum(), after.cars - before.cars, 1e-9);
        ASSERT_NEAR(split.gross.sum(), after.gross - before.gross, 1e-3);
        for (const double part : split.cars.values)
            ASSERT_TRUE(std::isfinite(part));
    }
}
