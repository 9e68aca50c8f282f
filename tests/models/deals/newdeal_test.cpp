#include "models/deals/newdeal.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const Vehicle rav4 {.id = {3},
    .stockNumber = u"T1001"_s,
    .model = u"RAV4"_s,
    .askingPrice = Money::fromCents(2'890'000)};

LeadHistory history()
{
    return {.lead = {.id = {7},
                .wanted = {.year = 2024, .make = u"Toyota"_s, .model = u"Camry"_s},
                .assignedTo = StaffId {5}},
        .customer = {.id = {9}}};
}

} // namespace

TEST(NewDeal, TakesTheWantedUnitFromStockWithItsPrice)
{
    LeadHistory wantsUnit = history();
    wantsUnit.lead.wanted.unit = rav4.id;

    const DealForm form = newDeal(wantsUnit, {rav4}, {}, january(9));

    EXPECT_EQ(form.vehicle, rav4);
    EXPECT_EQ(form.sale.price, rav4.askingPrice);
    EXPECT_EQ(form.sale.lead, LeadId {7});
    EXPECT_EQ(form.sale.customer, CustomerId {9});
    EXPECT_EQ(form.sale.contractOn, january(9));
}

TEST(NewDeal, TypesWhatIsWantedWhereTheUnitIsNotInStock)
{
    LeadHistory wantsUnit = history();
    wantsUnit.lead.wanted.unit = VehicleId {99};

    const DealForm form = newDeal(wantsUnit, {rav4}, {}, january(9));

    EXPECT_FALSE(form.vehicle.id.isValid());
    EXPECT_EQ(form.vehicle.model, u"Camry"_s);
    EXPECT_EQ(form.sale.price, std::nullopt);
}

TEST(NewDeal, IsOfWhoHasTheLeadElseOfTheSeller)
{
    LeadHistory unassigned = history();
    unassigned.lead.assignedTo.reset();

    EXPECT_EQ(newDeal(history(), {}, {8}, january(9)).sale.credits.front().staff, StaffId {5});
    EXPECT_EQ(newDeal(unassigned, {}, {8}, january(9)).sale.credits.front().staff, StaffId {8});
    EXPECT_TRUE(newDeal(unassigned, {}, {}, january(9)).sale.credits.empty());
}
