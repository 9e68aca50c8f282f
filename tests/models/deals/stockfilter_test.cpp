#include "models/deals/stockfilter.h"

#include "models/deals/stockmodel.h"
#include "support/printing.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TypedCase
{
    const char* name = "";
    QString typed {};
    QStringList found {}; ///< Stock numbers.
};

class StockFilterTest : public testing::TestWithParam<TypedCase>
{
};

} // namespace

TEST_P(StockFilterTest, FindsUnitsByWordsInAnyOrder)
{
    StockModel stock({{.id = {1},
                          .stockNumber = u"T1001"_s,
                          .vin = u"2T3P1RFV8MC123456"_s,
                          .year = 2024,
                          .make = u"Toyota"_s,
                          .model = u"RAV4"_s},
        {.id = {2},
            .stockNumber = u"T1002"_s,
            .year = 2026,
            .make = u"Toyota"_s,
            .model = u"RAV4"_s},
        {.id = {3}, .stockNumber = u"H2024"_s, .year = 2021, .make = u"Honda"_s}});
    StockFilter filter;
    filter.setSourceModel(&stock);

    filter.setTyped(GetParam().typed);

    QStringList found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found << filter.index(row, 0).data().toString().section(u' ', 0, 0);
    EXPECT_EQ(found, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Typed, StockFilterTest,
    testing::Values(TypedCase {"Nothing", u" "_s, {u"T1001"_s, u"T1002"_s, u"H2024"_s}},
        TypedCase {"StockNumber", u"t1002"_s, {u"T1002"_s}},
        TypedCase {"EndOfTheVin", u"123456"_s, {u"T1001"_s}},
        TypedCase {"YearAndModel", u"2024 rav"_s, {u"T1001"_s}},
        TypedCase {"ModelAndYear", u"rav4  2024"_s, {u"T1001"_s}},
        TypedCase {"YearOrNumber", u"2024"_s, {u"T1001"_s, u"H2024"_s}},
        TypedCase {"NoUnit", u"toyota 1999"_s, {}}),
    [](const auto& test) { return std::string(test.param.name); });
