#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportTitles = ImportTest;

constexpr const char* report = "Sold log of Harbor Motors\n"
                               "Period:,1/1/2024 to 1/31/2024\n"
                               "\n"
                               "Deal Number,Sold Date,Customer,Front Gross\n"
                               "D1,1/13/2024,Ann Smith,$1200.00\n"
                               "D2,1/14/2024,Carl Jones,($50.25)\n"
                               "D3,soon,Bea Long,$10.00\n"
                               "Total,,,$1159.75\n";

TEST_F(ImportTitles, AboveTheNamesOfTheColumnsArePassedOver)
{
    const ImportReport done = import({.filePath = file(report)});

    EXPECT_EQ(done.rowCount, 4);
    EXPECT_EQ(done.of(ImportEntity::Sale).added, 2);
    EXPECT_EQ(done.totalsRowCount, 1);
    EXPECT_TRUE(has(done, ImportReason::UnreadableDate, 7)) << "by the line in the file";
    EXPECT_EQ(ask("SELECT sum(front_gross_cents) FROM sale"), QStringLiteral("114975"));
}

TEST_F(ImportTitles, DoNotChangeWhatAPreviewShowedIsImported)
{
    const auto preview = m_service->preview(m_session, {.filePath = file(report)});
    ASSERT_TRUE(succeeded(preview));
    ASSERT_EQ(preview->columns.size(), 4U);
    EXPECT_EQ(preview->columns[1].name, QStringLiteral("Sold Date"));
    EXPECT_EQ(preview->sampleRows.front().front(), QStringLiteral("D1"));

    EXPECT_EQ(import(preview->request).of(ImportEntity::Sale).added, 2);
}

TEST_F(ImportTitles, AreRowsWhereTheUserSaysThatThereIsNoHeader)
{
    ImportRequest wish = request(Kind::Sales, report);
    wish.hasHeader = false;
    const auto preview = m_service->preview(m_session, wish);

    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->rowCount, 7);
}

} // namespace
} // namespace lotboard
