#include "exchange/headers/totalsrow.h"

#include <gtest/gtest.h>

namespace lotboard::exchange {
namespace {

using Cells = std::vector<std::string_view>;

TotalsRow salesByPerson()
{
    HeaderMapping mapping(ImportKind::Sales);
    mapping.assign(Field::Salesperson, 0);
    return TotalsRow(mapping);
}

TEST(TotalsRow, IsKnownByItsWord)
{
    for (const std::string_view word : {"TOTAL", "Total", "Grand Total", "合计", "总计", "小计",
             "Subtotal", " totals ", "Total:"}) {
        const Cells cells {word, "12", "3"};
        EXPECT_TRUE(salesByPerson().matches(cells, false)) << word;
    }
    EXPECT_TRUE(salesByPerson().matches(Cells {"", "TOTAL", "3"}, false));
    EXPECT_TRUE(salesByPerson().matches(Cells {"AutoTrader Total", "12", "$3.00"}, false));
}

TEST(TotalsRow, IsNotAnOrdinaryRow)
{
    EXPECT_FALSE(salesByPerson().matches(Cells {"Tom Total", "x@example.com", "3"}, false));
    EXPECT_FALSE(salesByPerson().matches(Cells {"Jane Doe", "12", "3"}, true));
    EXPECT_FALSE(salesByPerson().matches(Cells {"Totally Wheels", "12"}, false));
    EXPECT_FALSE(salesByPerson().matches(Cells {}, true));
    EXPECT_FALSE(salesByPerson().matches(Cells {"", ""}, true));
}

TEST(TotalsRow, MayBeTheFirstRowWithoutAName)
{
    const Cells sums {"", "412", "1,200", "38.5"};

    EXPECT_TRUE(salesByPerson().matches(sums, true));
    EXPECT_FALSE(salesByPerson().matches(sums, false));
    EXPECT_FALSE(salesByPerson().matches(Cells {"", "412", "Ford", "38.5"}, true));
    EXPECT_FALSE(TotalsRow(HeaderMapping(ImportKind::Sales)).matches(sums, true));
}

} // namespace
} // namespace lotboard::exchange
