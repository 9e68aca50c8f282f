#include "domain/sale.h"

using namespace lotboard;
using namespace std::chrono;

TEST(Sale, CountsOnTheDateThatTheStoreAsksFor)
{
    const Sale sale {.contractOn = 2026y / October / 30,
        .deliveredOn = 2026y / November / 2,
        .postedOn = 2026y / November / 3};

    EXPECT_EQ(saleDay(sale, SaleDateRule::Contract), sys_days(2026y / October / 30));
    EXPECT_EQ(saleDay(sale, SaleDateRule::Delivery), sys_days(2026y / November / 2));
    EXPECT_EQ(saleDay(sale, SaleDateRule::Posted), sys_days(2026y / November / 3));
}

TEST(Sale, FallsBackToTheFirstDateThatWasEntered)
{
    EXPECT_EQ(
        saleDay({.postedOn = 2026y / May / 1}, SaleDateRule::Contract), sys_days(2026y / May / 1));
    EXPECT_EQ(saleDay({}, SaleDateRule::Contract), std::nullopt);
}

TEST(Sale, OnlyRetailAndLeaseAreUnits)
{
    EXPECT_TRUE(isUnit(SaleKind::Retail));
    EXPECT_TRUE(isUnit(SaleKind::Lease));
    EXPECT_FALSE(isUnit(SaleKind::Fleet));
    EXPECT_FALSE(isUnit(SaleKind::Wholesale));
    EXPECT_FALSE(isUnit(SaleKind::DealerTrade));
}
