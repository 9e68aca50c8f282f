#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportNumbers = ImportTest;

TEST_F(ImportNumbers, ThatASpreadsheetShortenedAreNoIds)
{
    const ImportReport done = import(Kind::Leads,
        "Lead ID,Lead Date,Customer,Phone\n"
        "2.40113E+11,1/13/2024,Ann Smith,3.02556E+09\n"
        "2.40113E+11,1/14/2024,Carl Jones,302-555-0102\n");

    EXPECT_EQ(done.of(ImportEntity::Lead).added, 2);
    EXPECT_TRUE(has(done, ImportReason::ShortenedNumber, 2));
    EXPECT_TRUE(has(done, ImportReason::ShortenedNumber, 3));
    EXPECT_EQ(count("customer"), 2);
    EXPECT_EQ(count("customer_phone"), 1);
}

TEST_F(ImportNumbers, ThatAreNoAmountAreNotCalledADate)
{
    const ImportReport done = import(Kind::Spend,
        "Source,Date,Amount\n"
        "AutoTrader,1/13/2024,much\n"
        "AutoTrader,1/14/2024,$12.00\n");

    EXPECT_EQ(done.badRowCount, 1);
    EXPECT_TRUE(has(done, ImportReason::UnreadableAmount, 2));
}

} // namespace
} // namespace lotboard
