#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportMilestones = ImportTest;

constexpr const char* answers
    = "Lead ID,Lead Date,Name,Phone,Sales Rep,Contacted,Appointment,Showed,Sold\n"
      "L1,01/15/2024 10:30 AM,Ann Smith,302-555-0101,Bob Hill,Yes,Yes,Y,Y\n"
      "L2,01/16/2024 11:00 AM,Carl Jones,302-555-0102,Bob Hill,Yes,No,N,N\n"
      "L3,01/17/2024 11:00 AM,Eve Lang,302-555-0103,Bob Hill,No,No,No,\n";

TEST_F(ImportMilestones, YesIsCountedAndNoIsNot)
{
    const ImportReport report = import(Kind::Wide, answers);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 3);
    EXPECT_EQ(report.of(ImportEntity::Communication).added, 2);
    EXPECT_EQ(report.of(ImportEntity::Appointment).added, 1);
    EXPECT_EQ(report.of(ImportEntity::Show).added, 1);
    EXPECT_EQ(report.of(ImportEntity::Sale).added, 1);
    EXPECT_EQ(ask("SELECT group_concat(status) FROM lead"), QStringLiteral("1,0,0"));
    EXPECT_EQ(ask("SELECT evidence FROM communication"), QStringLiteral("4")); // Inferred
}

TEST_F(ImportMilestones, EachColumnOfAnswersIsWarnedOfOnce)
{
    const ImportReport report = import(Kind::Wide, answers);

    QStringList columns;
    for (const ImportProblem& problem : report.problems)
        columns.append(QStringLiteral("%1 %2").arg(problem.line).arg(problem.column));
    EXPECT_EQ(columns,
        (QStringList {QStringLiteral("0 Contacted"), QStringLiteral("0 Appointment"),
            QStringLiteral("0 Showed"), QStringLiteral("0 Sold")}));
}

TEST_F(ImportMilestones, WithoutAnyOtherDayAStepIsPutAtTheEndOfTheDayOfArrival)
{
    import(Kind::Wide, answers);

    EXPECT_EQ(ask("SELECT datetime(at, 'unixepoch', '-5 hours') FROM communication WHERE lead_id = "
                  "2"),
        QStringLiteral("2024-01-16 19:59:00"));
}

TEST_F(ImportMilestones, AStepIsPutOnTheDayOfTheNextOneThatHasADay)
{
    import(Kind::Wide,
        "Lead ID,Lead Date,Phone,Contacted,Appointment,Showed,Sold Date\n"
        "L1,01/15/2024 10:30 AM,302-555-0101,x,01/18/2024 3:00 PM,Yes,01/20/2024\n");

    EXPECT_EQ(ask("SELECT date(at, 'unixepoch', '-5 hours') FROM communication"),
        QStringLiteral("2024-01-18"));
    EXPECT_EQ(
        ask("SELECT date(at, 'unixepoch', '-5 hours') FROM show"), QStringLiteral("2024-01-20"));
    EXPECT_EQ(ask("SELECT date(contract_day * 86400, 'unixepoch') FROM sale"),
        QStringLiteral("2024-01-20"));
}

TEST_F(ImportMilestones, ElseOnTheDayOfTheOneBefore)
{
    import(Kind::Wide,
        "Lead ID,Lead Date,Phone,Appointment Date,Showed,Sold\n"
        "L1,01/15/2024 10:30 AM,302-555-0101,01/18/2024 3:00 PM,Yes,Yes\n");

    EXPECT_EQ(
        ask("SELECT date(at, 'unixepoch', '-5 hours') FROM show"), QStringLiteral("2024-01-18"));
    EXPECT_EQ(ask("SELECT outcome FROM appointment"), QStringLiteral("1")); // Showed
    EXPECT_EQ(ask("SELECT date(contract_day * 86400, 'unixepoch') FROM sale"),
        QStringLiteral("2024-01-18"));
}

TEST_F(ImportMilestones, ASoldLeadsStatusTellsTheDayOfTheDeal)
{
    import(Kind::Wide,
        "Lead ID,Lead Date,Phone,Lead Status,Status Date,Showed,Sold\n"
        "L1,01/15/2024 10:30 AM,302-555-0101,Sold,01/22/2024,,Yes\n");

    EXPECT_EQ(ask("SELECT date(contract_day * 86400, 'unixepoch') FROM sale"),
        QStringLiteral("2024-01-22"));
}

TEST_F(ImportMilestones, AColumnMayHoldDaysAndAnswers)
{
    const ImportReport report = import(Kind::Wide,
        "Lead ID,Lead Date,Phone,Showed\n"
        "L1,01/15/2024,302-555-0101,01/16/2024\n"
        "L2,01/15/2024,302-555-0102,No\n"
        "L3,01/15/2024,302-555-0103,maybe\n");

    EXPECT_EQ(report.of(ImportEntity::Show).added, 1);
    EXPECT_EQ(report.warningCount, 1);
    EXPECT_TRUE(has(report, ImportReason::UnreadableDate, 4));
}

TEST_F(ImportMilestones, TheSameAnswersTwiceAddNothing)
{
    import(Kind::Wide, answers);
    const auto before = dump();

    const ImportReport again = import(Kind::Wide, answers);

    EXPECT_EQ(again.total().added + again.total().changed, 0);
    EXPECT_EQ(difference(before, dump()), QString());
}

TEST_F(ImportMilestones, AFileOfAnswersIsTakenForAWideOne)
{
    const auto preview = m_service->preview(
        m_session, {.filePath = file(answers), .fileType = ImportFileType::Csv});

    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->request.kind, Kind::Wide);
}

TEST_F(ImportMilestones, ALeadWithoutNameAndReachIsCountedAndWarnedOf)
{
    const ImportReport report = import(Kind::Leads,
        "Lead ID,Lead Date,Name,Phone,Email,Lead Source\n"
        "L1,01/15/2024 10:30 AM,,,,Cars.com\n");

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 1);
    EXPECT_EQ(report.badRowCount, 0);
    EXPECT_TRUE(has(report, ImportReason::NoCustomer, 2));
}

} // namespace
} // namespace lotboard
