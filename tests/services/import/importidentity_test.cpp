#include "services/import/importfixture.h"

#include "services/import/naturalkey.h"
#include "services/import/rowidentity.h"
#include "storage/file/storefile.h"

namespace lotboard {
namespace {

using ImportIdentity = ImportTest;

/// What the second of two exports of the same two records did.
ImportCounts secondOf(const ImportReport& first, const ImportReport& second, ImportEntity entity)
{
    EXPECT_EQ(first.of(entity).added, 2);
    return second.of(entity);
}

TEST_F(ImportIdentity, OfALeadWithoutAnIdOutlivesItsStatus)
{
    const auto first = import(Kind::Leads,
        "Customer,Lead Date,Lead Source,Sales Rep,Status\n"
        "Ann Smith,1/13/2024 9:00 AM,Cars.com,Caleb Stone,Active\n"
        "Carl Jones,1/13/2024 9:00 AM,Cars.com,Caleb Stone,Active\n");
    const auto second = import(Kind::Leads,
        "Customer,Lead Date,Lead Source,Sales Rep,Status,Phone\n"
        "Ann Smith,1/13/2024 9:00 AM,CARS.COM,Priya Raman,Lost,302-555-0101\n"
        "Carl Jones,1/13/2024 9:00 AM,Cars.com,Caleb Stone,Active,\n");

    EXPECT_EQ(
        secondOf(first, second, ImportEntity::Lead), (ImportCounts {.changed = 1, .skipped = 1}));
    EXPECT_EQ(count("customer"), 2);
}

TEST_F(ImportIdentity, TellsApartWhoAskedOnAnotherDayOrElsewhere)
{
    import(Kind::Leads,
        "Customer,Lead Date,Lead Source\n"
        "Ann Smith,1/13/2024,Cars.com\n"
        "Ann Smith,1/14/2024,Cars.com\n"
        "Ann Smith,1/13/2024,AutoTrader\n"
        "Ann Smith,1/13/2024,Cars.com\n");

    EXPECT_EQ(count("lead"), 4);
}

TEST_F(ImportIdentity, OfADealWithoutANumberIsItsCarAndDay)
{
    const auto first = import(Kind::Sales,
        "Customer,Sold Date,Stock Number,Front Gross\n"
        "Ann Smith,1/13/2024,A1,$900\n"
        "Carl Jones,1/13/2024,A2,$800\n");
    const auto second = import(Kind::Sales,
        "Customer,Sold Date,Stock Number,Front Gross\n"
        "Ann Smith,1/13/2024,A1,$1100\n"
        "Carl Jones,1/13/2024,A2,$800\n");

    EXPECT_EQ(
        secondOf(first, second, ImportEntity::Sale), (ImportCounts {.changed = 1, .skipped = 1}));
    EXPECT_EQ(ask("SELECT sum(front_gross_cents) FROM sale"), QStringLiteral("190000"));
}

TEST_F(ImportIdentity, OfAWideRowHoldsForItsParts)
{
    const auto first = import(Kind::Wide,
        "Customer,Lead Date,Appt Date,Show Date,Status\n"
        "Ann Smith,1/13/2024,1/15/2024,,Active\n"
        "Carl Jones,1/13/2024,,,Active\n");
    const auto second = import(Kind::Wide,
        "Customer,Lead Date,Appt Date,Show Date,Status\n"
        "Ann Smith,1/13/2024,1/15/2024,1/15/2024,Lost\n"
        "Carl Jones,1/13/2024,,,Active\n");

    EXPECT_EQ(
        secondOf(first, second, ImportEntity::Lead), (ImportCounts {.changed = 1, .skipped = 1}));
    EXPECT_EQ(count("appointment"), 1);
    EXPECT_EQ(count("show"), 1);
}

TEST_F(ImportIdentity, OfALeadIsTheSameInAWideRow)
{
    import(Kind::Leads, "Customer,Lead Date,Status\nAnn Smith,1/13/2024,Active\n");
    import(Kind::Wide, "Customer,Lead Date,Show Date\nAnn Smith,1/13/2024,1/15/2024\n");

    EXPECT_EQ(count("lead"), 1);
    EXPECT_EQ(count("show"), 1);
}

TEST_F(ImportIdentity, OfSpendIsItsSourceAndTime)
{
    const auto first = import(Kind::Spend, "Source,Date,Amount\nA,1/13/2024,$5\nB,1/13/2024,$6\n");
    const auto second = import(Kind::Spend, "Source,Date,Amount\nA,1/13/2024,$7\nB,1/13/2024,$6\n");

    EXPECT_EQ(
        secondOf(first, second, ImportEntity::Spend), (ImportCounts {.changed = 1, .skipped = 1}));
}

TEST_F(ImportIdentity, IsNotAskedWhereAnEarlierVersionImportedTheSameRow)
{
    const QByteArray rows = "Customer,Lead Date,Appt Date\n"
                            "Ann Smith,1/13/2024,1/15/2024\n"
                            "Carl Jones,1/13/2024,\n";
    import(Kind::Wide, rows);
    const std::vector<std::string_view> cells {"Ann Smith", "1/13/2024", "1/15/2024"};
    const QString former = NaturalKeys(QStringLiteral("wide")).next(cells);
    ASSERT_TRUE(succeeded(m_workspace->write([&](storage::StoreFile& store) -> Status {
        store.database().execute(
            "UPDATE appointment SET external_id = '" + former.toStdString() + "/appointment'");
        store.database().execute(
            "UPDATE lead SET external_id = '" + former.toStdString() + "' WHERE id = 1");
        return success();
    })));

    const ImportReport again = import(Kind::Wide, rows);

    EXPECT_EQ(again.total().added + again.total().changed, 0);
}

TEST(RowIdentity, IsEmptyWhereTheRowSaysTooLittle)
{
    const BusinessCalendar calendar;
    RowDraft nobody {.lead = LeadDraft {}};
    EXPECT_EQ(identityOf(nobody, calendar), QString());

    RowDraft ann = nobody;
    ann.customer.firstName = QStringLiteral("Ann");
    EXPECT_NE(identityOf(ann, calendar), QString());
    ann.lead->isReceivedAtGuessed = true;
    EXPECT_EQ(identityOf(ann, calendar), QString());
    EXPECT_EQ(identityOf({}, calendar), QString());
}

} // namespace
} // namespace lotboard
