#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportDates = ImportTest;

constexpr const char* serials = "Lead ID,Lead Date,Phone\n"
                                "L1,45306.4375,302-555-0101\n"
                                "L2,45307,302-555-0102\n";

TEST_F(ImportDates, NumbersOfDaysFromASpreadsheetAreDates)
{
    const ImportReport report = import(Kind::Leads, serials);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 2);
    EXPECT_EQ(report.problemCount, 0);
    EXPECT_EQ(ask("SELECT group_concat(datetime(received_at, 'unixepoch', '-5 hours')) FROM lead"),
        QStringLiteral("2024-01-15 10:30:00,2024-01-16 09:00:00"));
}

TEST_F(ImportDates, AnotherOrderForOtherColumnsLeavesNumbersOfDaysAlone)
{
    ImportRequest wish = request(Kind::Wide,
        "Lead ID,Lead Date,Phone,Show Date\n"
        "L1,45306.4375,302-555-0101,03/02/2024\n");
    wish.dateOrder = exchange::DateOrder::Dmy;
    import(wish);

    EXPECT_EQ(ask("SELECT date(received_at, 'unixepoch') FROM lead"), QStringLiteral("2024-01-15"));
    EXPECT_EQ(
        ask("SELECT date(at, 'unixepoch', '-5 hours') FROM show"), QStringLiteral("2024-02-03"));
}

TEST_F(ImportDates, NumbersAreReadAsDaysWhereTheUserSaysSo)
{
    constexpr const char* few = "Lead ID,Lead Date,Phone\n"
                                "L1,45306,302-555-0101\n"
                                "L2,soon,302-555-0102\n";
    EXPECT_EQ(dryRun(request(Kind::Leads, few)).badRowCount, 2);

    ImportRequest wish = request(Kind::Leads, few);
    wish.dateOrder = exchange::DateOrder::Serial;
    const ImportReport report = import(wish);

    EXPECT_EQ(report.badRowCount, 1);
    EXPECT_EQ(ask("SELECT date(received_at, 'unixepoch') FROM lead"), QStringLiteral("2024-01-15"));
}

TEST_F(ImportDates, APreviewSaysThatDatesAreNumbersOfDays)
{
    const auto preview = m_service->preview(m_session, request(Kind::Leads, serials));

    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->dateOrder, exchange::DateOrder::Serial);
    EXPECT_TRUE(preview->isDateOrderCertain);
}

} // namespace
} // namespace lotboard
