#include "services/import/importfixture.h"

#include <random>

namespace lotboard {
namespace {

using ImportUndo = ImportTest;

constexpr const char* undoneLeads = "Lead ID,Lead Date,Customer,Email,Lead Source\n"
                                    "L1,01/15/2024 10:30,Ann Smith,ann@example.com,Cars.com\n"
                                    "L2,01/16/2024 11:00,Cid Ray,cid@example.com,Cars.com\n";

TEST_F(ImportUndo, WhatABatchAddedIsGone)
{
    const auto before = dump();
    const ImportReport report = import(Kind::Leads, undoneLeads);

    const auto undone = m_service->undo(m_session, report.batch);

    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(undone->removed, report.total().added);
    EXPECT_EQ(difference(before, dump()), QString());
    const auto batches = m_service->batches(m_session);
    ASSERT_TRUE(succeeded(batches));
    EXPECT_TRUE(batches->front().undoneAt);
}

TEST_F(ImportUndo, WhatABatchChangedIsAsItWas)
{
    import(Kind::Leads, undoneLeads);
    const auto before = dump();
    const ImportReport report = import(Kind::Wide,
        "Lead ID,Lead Date,Customer,Email,Phone,Lead Source,Sold Date,Front Gross\n"
        "L1,01/15/2024 10:31,Ann Smith,ann@example.com,302-555-0101,New Source,01/20/2024,900\n");
    ASSERT_NE(dump(), before);

    const auto undone = m_service->undo(m_session, report.batch);

    ASSERT_TRUE(succeeded(undone));
    EXPECT_EQ(difference(before, dump()), QString());
}

TEST_F(ImportUndo, ARowChangedTwiceInABatchIsRestored)
{
    import(Kind::Leads, undoneLeads);
    const auto before = dump();
    // The customer of both rows gets a phone number from each; the lead a source and then a sale.
    const ImportReport report = import(Kind::Wide,
        "Lead ID,Lead Date,Email,Phone,Lead Source,Sold Date\n"
        "L1,01/15/2024 10:30,ann@example.com,302-555-0101,Else,01/20/2024\n"
        "L9,01/15/2024 10:30,ann@example.com,302-555-0102,Else,01/21/2024\n");

    ASSERT_TRUE(succeeded(m_service->undo(m_session, report.batch)));

    EXPECT_EQ(difference(before, dump()), QString());
}

TEST_F(ImportUndo, AnUndoneFileCanBeImportedAgain)
{
    const ImportRequest file = request(Kind::Leads, undoneLeads);
    const ImportReport first = import(file);
    ASSERT_TRUE(succeeded(m_service->undo(m_session, first.batch)));

    const ImportReport again = import(file);

    EXPECT_EQ(again.counts, first.counts);
}

TEST_F(ImportUndo, IsRefusedWhereLaterRowsDependOnTheBatch)
{
    const ImportReport first = import(Kind::Leads, undoneLeads);
    import(Kind::Sales, "Deal Number,Sold Date,Email\nD1,01/20/2024,ann@example.com\n");
    const auto before = dump();

    const auto undone = m_service->undo(m_session, first.batch);

    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, Error::Code::InvalidInput);
    EXPECT_FALSE(errorText(undone.error()).isEmpty());
    EXPECT_EQ(difference(before, dump()), QString());
}

TEST_F(ImportUndo, IsRefusedWhereARowWasChangedSince)
{
    const ImportReport first = import(Kind::Leads, undoneLeads);
    const ImportReport second = import(
        Kind::Leads, "Lead ID,Lead Date,Email,Lead Source\nL1,01/15/2024 10:30,,AutoTrader\n");

    EXPECT_FALSE(m_service->undo(m_session, first.batch));
    ASSERT_TRUE(succeeded(m_service->undo(m_session, second.batch)));
    EXPECT_TRUE(succeeded(m_service->undo(m_session, first.batch)));
}

TEST_F(ImportUndo, TwiceIsRefused)
{
    const ImportReport report = import(Kind::Leads, undoneLeads);
    ASSERT_TRUE(succeeded(m_service->undo(m_session, report.batch)));

    EXPECT_FALSE(m_service->undo(m_session, report.batch));
}

/// Tables of random rows about few people, so that they meet each other all the time.
class RandomTables
{
public:
    explicit RandomTables(unsigned seed) : m_random(seed) { }

    QByteArray next(exchange::ImportKind& kind)
    {
        switch (pick(5)) {
        case 0:
            kind = exchange::ImportKind::Leads;
            return table("Lead ID,Lead Date,Customer,Email,Phone,Lead Source,Status,Sales Rep,VIN",
                &RandomTables::lead);
        case 1:
            kind = exchange::ImportKind::Wide;
            return table("Lead ID,Lead Date,Customer,Email,First Contact,Appt Set,Appt Date,Show "
                         "Date,Sold Date,Deal Number,Front Gross,Sales Rep",
                &RandomTables::wide);
        case 2:
            kind = exchange::ImportKind::Communications;
            return table("Activity Date,Lead ID,Email,Direction,Comm Type,User",
                &RandomTables::communication);
        case 3:
            kind = exchange::ImportKind::Sales;
            return table("Deal Number,Sold Date,Lead ID,Email,VIN,Make,Front Gross,Salesperson",
                &RandomTables::sale);
        default:
            kind = exchange::ImportKind::Customers;
            return table("First Name,Last Name,Email,Phone,City", &RandomTables::customer);
        }
    }

private:
    using Row = QByteArrayList (RandomTables::*)();

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QByteArray maybe(const QByteArray& text) { return pick(3) == 0 ? QByteArray() : text; }
    QByteArray number(const char* prefix, int below)
    {
        return prefix + QByteArray::number(pick(below));
    }
    QByteArray date()
    {
        return "01/" + QByteArray::number(10 + pick(20)) + "/2024 1" + QByteArray::number(pick(9))
            + ":15";
    }
    QByteArray email() { return number("p", 12) + "@example.com"; }
    QByteArray phone() { return "302-555-01" + QByteArray::number(10 + pick(12)); }
    QByteArray vin() { return number("1FTFW1E50NFA0000", 9); }

    QByteArrayList lead()
    {
        return {maybe(number("L", 15)), date(), maybe(number("Person ", 9)), maybe(email()),
            maybe(phone()), maybe(number("Source ", 3)), maybe(pick(2) ? "Lost" : "Working"),
            maybe(number("Rep ", 3)), maybe(vin())};
    }
    QByteArrayList wide()
    {
        return {number("L", 15), date(), maybe(number("Person ", 9)), maybe(email()), maybe(date()),
            maybe(date()), maybe(date()), maybe(date()), maybe(date()), maybe(number("D", 9)),
            maybe(number("", 3000)), maybe(number("Rep ", 3))};
    }
    QByteArrayList communication()
    {
        return {date(), maybe(number("L", 15)), maybe(email()), pick(2) ? "Inbound" : "Outbound",
            pick(2) ? "Call" : "Text", maybe(number("Rep ", 3))};
    }
    QByteArrayList sale()
    {
        return {maybe(number("D", 9)), date(), maybe(number("L", 15)), maybe(email()), maybe(vin()),
            maybe("Ford"), maybe(number("", 3000)), maybe(number("Rep ", 3))};
    }
    QByteArrayList customer()
    {
        return {number("First", 5), number("Last", 5), maybe(email()), maybe(phone()),
            maybe(number("City ", 3))};
    }

    QByteArray table(const QByteArray& header, Row row)
    {
        QByteArray text = header + '\n';
        for (int rows = 1 + pick(25); rows > 0; --rows)
            text += (this->*row)().join(',') + '\n';
        return text;
    }

    std::mt19937 m_random;
};

class ImportProperty : public ImportTest, public testing::WithParamInterface<unsigned>
{
};

TEST_P(ImportProperty, RandomImportsAreRepeatableAndUndoRestoresEveryTable)
{
    RandomTables tables(GetParam());
    for (int file = 0; file < 12; ++file) {
        Kind kind {};
        const QByteArray content = tables.next(kind);
        SCOPED_TRACE(content.toStdString());
        const ImportRequest wanted = request(kind, content);
        const auto before = dump();

        const ImportReport dry = dryRun(wanted);
        ASSERT_EQ(difference(before, dump()), QString());
        const ImportReport real = import(wanted);
        ASSERT_EQ(real.counts, dry.counts);
        const auto after = dump();

        const ImportReport again = import(wanted);
        ASSERT_EQ(difference(after, dump()), QString());
        ASSERT_EQ(again.total().added, 0);
        ASSERT_EQ(again.total().changed, 0);

        if (real.batch.isValid()) {
            ASSERT_TRUE(succeeded(m_service->undo(m_session, real.batch)));
            ASSERT_EQ(difference(before, dump()), QString());
            import(wanted);
            ASSERT_EQ(difference(after, dump()), QString());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ImportProperty, testing::Range(1U, 9U));

} // namespace
} // namespace lotboard
