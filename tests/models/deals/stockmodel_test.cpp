#include "models/deals/stockmodel.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

TEST(StockModel, NamesAUnitShortlyAndFindsItByAllOfIt)
{
    const StockModel model({{.id = {1},
        .stockNumber = u"T1001"_s,
        .vin = u"2T3P1RFV8MC123456"_s,
        .year = 2024,
        .make = u"Toyota"_s,
        .model = u"RAV4"_s,
        .colour = u"Blue"_s}});

    EXPECT_EQ(model.index(0).data().toString(), u"T1001 · 2024 Toyota RAV4 · Blue · VIN …123456"_s);
    EXPECT_TRUE(
        model.index(0).data(StockModel::SearchRole).toString().contains(u"2T3P1RFV8MC123456"_s));
}

TEST(StockModel, LeavesOutWhatIsNotKnown)
{
    EXPECT_EQ(stockText({.make = u"Honda"_s, .model = u"Civic"_s}), u"Honda Civic"_s);
}
