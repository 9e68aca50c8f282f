#include "domain/creditsplit.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

using namespace lotboard;

namespace {

std::vector<int> sharesOf(const std::vector<SaleCredit>& credits)
{
    std::vector<int> shares;
    for (const SaleCredit& credit : credits)
        shares.push_back(credit.basisPoints);
    return shares;
}

std::vector<SaleCredit> people(const std::vector<int>& shares)
{
    std::vector<SaleCredit> credits;
    for (const int share : shares)
        credits.push_back(
            {.staff = {static_cast<std::int64_t>(credits.size()) + 1}, .basisPoints = share});
    return credits;
}

} // namespace

TEST(CreditSplit, GivesTheFirstPersonTheWholeDeal)
{
    EXPECT_EQ(sharesOf(withPerson({}, {1}, CreditRole::Sales)), std::vector {10000});
}

TEST(CreditSplit, LetsANewPersonInWithAnEqualPart)
{
    EXPECT_EQ(
        sharesOf(withPerson(people({10000}), {2}, CreditRole::Sales)), (std::vector {5000, 5000}));
    EXPECT_EQ(sharesOf(withPerson(people({5000, 5000}), {3}, CreditRole::Internet)),
        (std::vector {3334, 3333, 3333}));
}

TEST(CreditSplit, TakesAShareFromTheOthersInTheirProportion)
{
    EXPECT_EQ(
        sharesOf(withShare(people({5000, 3000, 2000}), 0, 7500)), (std::vector {7500, 1500, 1000}));
    EXPECT_EQ(
        sharesOf(withShare(people({10000, 0, 0}), 0, 4000)), (std::vector {4000, 3000, 3000}));
}

TEST(CreditSplit, KeepsAShareWithinTheDeal)
{
    EXPECT_EQ(sharesOf(withShare(people({5000, 5000}), 1, 12000)), (std::vector {0, 10000}));
    EXPECT_EQ(sharesOf(withShare(people({10000}), 0, 4000)), std::vector {10000});
}

TEST(CreditSplit, GivesTheShareOfWhoLeavesToTheOthers)
{
    EXPECT_EQ(sharesOf(withoutPerson(people({5000, 3000, 2000}), 1)), (std::vector {7143, 2857}));
    EXPECT_EQ(sharesOf(withoutPerson(people({10000, 0}), 0)), std::vector {10000});
    EXPECT_TRUE(withoutPerson(people({10000}), 0).empty());
}

TEST(CreditSplit, AddsUpAfterAnySequenceOfChanges)
{
    std::mt19937 random(7);
    std::vector<SaleCredit> credits;
    for (int step = 0; step < 5000; ++step) {
        const auto roll = random() % 4;
        if (credits.empty() || (roll == 0 && credits.size() < 6))
            credits = withPerson(credits, {step + 1}, CreditRole::Sales);
        else if (roll == 1)
            credits = withoutPerson(credits, random() % credits.size());
        else
            credits
                = withShare(credits, random() % credits.size(), static_cast<int>(random() % 10001));
        const auto shares = sharesOf(credits);
        ASSERT_EQ(std::accumulate(shares.begin(), shares.end(), 0), credits.empty() ? 0 : 10000);
        for (const int share : shares) {
            ASSERT_GE(share, 0);
            ASSERT_LE(share, 10000);
        }
    }
}
