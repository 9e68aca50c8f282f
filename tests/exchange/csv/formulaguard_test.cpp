#include "exchange/csv/formulaguard.h"

#include <gtest/gtest.h>

namespace lotboard::exchange {
namespace {

TEST(FormulaGuard, IsNeededByWhatASpreadsheetWouldCompute)
{
    for (const std::string_view text :
        {"=1+1", "+1302", "-1", "@SUM", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"})
        EXPECT_TRUE(needsFormulaGuard(text)) << text;
    for (const std::string_view text : {"", "'", "''", "Jane", "'Jane", "a=b", " =1", "3-4"})
        EXPECT_FALSE(needsFormulaGuard(text)) << text;
}

TEST(FormulaGuard, IsTakenOffOnceAndOnlyWhereItGuards)
{
    EXPECT_EQ(withoutFormulaGuard("'=1"), "=1");
    EXPECT_EQ(withoutFormulaGuard("''=1"), "'=1");
    EXPECT_EQ(withoutFormulaGuard("'Jane"), "'Jane");
    EXPECT_EQ(withoutFormulaGuard("=1"), "=1");
    EXPECT_EQ(withoutFormulaGuard("'"), "'");
}

} // namespace
} // namespace lotboard::exchange
