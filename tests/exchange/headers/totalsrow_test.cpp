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

TEST(TotalsRow, MayBeARemarkBelowTheTable)
{
    HeaderMapping mapping(ImportKind::Leads);
    mapping.assign(Field::FullName, 0);
    mapping.assign(Field::Phone, 1);
    EXPECT_FALSE(TotalsRow(mapping).matches(Cells {"Records: 60"}, false)) << "too few columns";
    mapping.assign(Field::Source, 2);
    const TotalsRow rows(mapping);

    for (const std::string_view text : {"Records: 60", "60 records", "Printed 11/1/2026 by jdoe",
             "Page 1 of 3", "共60条", "制表：2026-11-01"})
        EXPECT_TRUE(rows.matches(Cells {text, "", " "}, false)) << text;
    for (const std::string_view text : {"Ann Smith", "L-1001", "1001", "(302) 555-0101"})
        EXPECT_FALSE(rows.matches(Cells {text, "", ""}, false)) << text;
    EXPECT_FALSE(rows.matches(Cells {"Apt 5 Leasing", "302-555-0101", ""}, false));
    EXPECT_FALSE(rows.matches(Cells {"", "302 555 0101", ""}, false));
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
