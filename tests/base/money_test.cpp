#include "base/money.h"

#include "support/printing.h"

using namespace lotboard;

TEST(ProportionalSplit, GivesPartsThatAddUpToTheCent)
{
    ProportionalSplit split(Money::fromCents(100), 10000);

    const Money first = split.next(3333);
    const Money second = split.next(3333);
    const Money third = split.next(3334);

    EXPECT_EQ(first + second + third, Money::fromCents(100));
    EXPECT_EQ(first, Money::fromCents(33));
    EXPECT_EQ(second, Money::fromCents(34));
}

TEST(ProportionalSplit, SplitsALossLikeAProfit)
{
    ProportionalSplit split(Money::fromCents(-101), 10000);

    EXPECT_EQ(split.next(5000), Money::fromCents(-51));
    EXPECT_EQ(split.next(5000), Money::fromCents(-50));
}

TEST(ProportionalSplit, DoesNotOverflowOnLargeAmounts)
{
    constexpr auto large = Money::fromCents(9'000'000'000'000'000);
    ProportionalSplit split(large, 10000);

    EXPECT_EQ(split.next(2500), Money::fromCents(2'250'000'000'000'000));
}
