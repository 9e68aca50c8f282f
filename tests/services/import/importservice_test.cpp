#include "services/import/importfixture.h"

namespace lotboard {
namespace {

using ImportServiceTest = ImportTest;

constexpr const char* leads = "Lead ID,Lead Date,Customer,Email,Lead Source,Amount\n"
                              "L1,01/15/2024 10:30,Ann Smith,ann@example.com,Cars.com,1\n"
                              "L2,01/16/2024 11:00,Cid Ray,cid@example.com,Cars.com,2\n";

TEST_F(ImportServiceTest, APreviewSaysHowTheFileIsUnderstood)
{
    const auto preview = m_service->preview(m_session,
        {.filePath = file("Lead ID;Lead Date;Customer;Email;Shoe Size\n"
                          "L1;25.01.2024;Ann Smith;ann@example.com;9\n"
                          "L2;26.01.2024;Cid Ray;cid@example.com;8\n")});

    ASSERT_TRUE(succeeded(preview));
    EXPECT_EQ(preview->request.kind, Kind::Leads);
    EXPECT_EQ(preview->request.csv.separator, ';');
    EXPECT_EQ(preview->request.csv.encoding, "UTF-8");
    EXPECT_EQ(preview->request.hasHeader, true);
    EXPECT_EQ(preview->dateOrder, exchange::DateOrder::Dmy);
    EXPECT_TRUE(preview->isDateOrderCertain);
    EXPECT_EQ(preview->rowCount, 2);
    EXPECT_EQ(preview->sampleRows.size(), 2U);
    ASSERT_EQ(preview->columns.size(), 5U);
    EXPECT_EQ(preview->columns[1].field, exchange::Field::ReceivedAt);
    EXPECT_EQ(preview->columns[1].content, exchange::ContentKind::Day);
    EXPECT_EQ(preview->columns[4].name, QStringLiteral("Shoe Size"));
    EXPECT_EQ(preview->columns[4].field, std::nullopt);
    EXPECT_TRUE(preview->isImportable());
    EXPECT_EQ(count("lead"), 0);
}

TEST_F(ImportServiceTest, WhatWasPreviewedIsWhatIsImported)
{
    const QString path = file(leads);
    const auto preview = m_service->preview(m_session, {.filePath = path});
    ASSERT_TRUE(succeeded(preview));

    const ImportReport fromPreview = dryRun(preview->request);
    const ImportReport fromFile = dryRun({.filePath = path});

    EXPECT_EQ(fromPreview.counts, fromFile.counts);
    EXPECT_EQ(fromPreview.problems, fromFile.problems);
    EXPECT_EQ(fromPreview.of(ImportEntity::Lead).added, 2);
}

TEST_F(ImportServiceTest, APreviewTellsThatTheFileIsKnown)
{
    const ImportRequest known = request(Kind::Leads, leads);
    const ImportReport report = import(known);

    const auto preview = m_service->preview(m_session, known);

    ASSERT_TRUE(succeeded(preview));
    ASSERT_TRUE(preview->alreadyImported);
    EXPECT_EQ(preview->alreadyImported->id, report.batch);
}

TEST_F(ImportServiceTest, ADryRunSaysWhatTheImportWillDoAndDoesNothing)
{
    const auto before = dump();
    const ImportRequest wanted = request(Kind::Leads, leads);

    const ImportReport dry = dryRun(wanted);

    EXPECT_EQ(difference(before, dump()), QString());
    EXPECT_EQ(count("import_batch"), 0);
    EXPECT_EQ(count("audit"), 0);
    EXPECT_FALSE(dry.batch.isValid());
    const ImportReport real = import(wanted);
    EXPECT_EQ(real.counts, dry.counts);
    EXPECT_EQ(real.newSources, dry.newSources);
    EXPECT_TRUE(real.batch.isValid());
}

TEST_F(ImportServiceTest, ABatchIsListedAndAudited)
{
    const ImportReport report = import(Kind::Leads, leads);

    const auto batches = m_service->batches(m_session);

    ASSERT_TRUE(succeeded(batches));
    ASSERT_EQ(batches->size(), 1U);
    EXPECT_EQ(batches->front().id, report.batch);
    EXPECT_EQ(batches->front().kind, QStringLiteral("leads"));
    EXPECT_EQ(batches->front().addedCount, report.total().added);
    EXPECT_EQ(batches->front().fileName, QStringLiteral("file1.csv"));
    EXPECT_EQ(count("audit WHERE entity = 'import_batch'"), 1);
}

TEST_F(ImportServiceTest, BadRowsAreListedAndDoNotStopTheFile)
{
    const ImportReport report = import(Kind::Leads,
        "Lead ID,Lead Date,Customer,Email\n"
        "L1,not a date,Ann Smith,ann@example.com\n"
        "L2,01/16/2024,Cid Ray,no address\n"
        "L3,01/17/2024,Dan Oak,dan@example.com,one too many\n"
        "L4,01/18/2024,Eve Elm,eve@example.com\n");

    EXPECT_EQ(report.rowCount, 4);
    EXPECT_EQ(report.badRowCount, 2);
    EXPECT_EQ(report.of(ImportEntity::Lead).added, 2);
    EXPECT_TRUE(has(report, ImportReason::UnreadableDate, 2));
    EXPECT_TRUE(has(report, ImportReason::UnreadableEmail, 3));
    const auto ragged = std::find_if(report.problems.begin(), report.problems.end(),
        [](const ImportProblem& problem) { return problem.line == 4; });
    ASSERT_NE(ragged, report.problems.end());
    EXPECT_EQ(
        std::get<exchange::CsvProblem>(ragged->reason), exchange::CsvProblem::MoreFieldsThanHeader);
    for (const ImportProblem& problem : report.problems)
        EXPECT_FALSE(importProblemText(problem).isEmpty());
}

TEST_F(ImportServiceTest, AProblemNamesItsColumnAndValue)
{
    const ImportReport report
        = import(Kind::Leads, "Lead ID,Lead Date,Email\nL1,soon,ann@example.com\n");

    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].column, QStringLiteral("Lead Date"));
    EXPECT_EQ(report.problems[0].value, QStringLiteral("soon"));
    EXPECT_EQ(report.problems[0].severity, ImportSeverity::BadRow);
}

TEST_F(ImportServiceTest, ProblemsAreCountedBeyondWhatIsKept)
{
    QByteArray many = "Lead ID,Lead Date,Email\nL0,01/15/2024,ann@example.com\n";
    const int bad = static_cast<int>(importProblemLimit) + 500;
    for (int i = 1; i <= bad; ++i)
        many += "L" + QByteArray::number(i) + ",never,x@example.com\n";

    const ImportReport report = import(Kind::Leads, many);

    EXPECT_EQ(report.problems.size(), importProblemLimit);
    EXPECT_EQ(report.problemCount, bad);
    EXPECT_EQ(report.badRowCount, bad);
}

TEST_F(ImportServiceTest, TotalsRowsArePassedOver)
{
    const ImportReport report = import(
        Kind::Spend, "Source,Date,Cost\nGoogle,01/15/2024,100\nBing,01/16/2024,50\nTOTAL,,150\n");

    EXPECT_EQ(report.totalsRowCount, 1);
    EXPECT_EQ(report.of(ImportEntity::Spend).added, 2);
    EXPECT_EQ(report.badRowCount, 0);
    EXPECT_TRUE(has(report, ImportReason::TotalsRow, 4));
}

TEST_F(ImportServiceTest, AFileWithoutAHeaderIsReadByItsContents)
{
    ImportRequest headless = request(Kind::Leads,
        "01/15/2024 10:30,ann@example.com,(302) 555-0101\n"
        "01/16/2024 11:30,cid@example.com,(302) 555-0102\n");

    const ImportReport report = import(headless);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 2);
    EXPECT_EQ(ask("SELECT address FROM customer_email WHERE customer_id = 2"),
        QStringLiteral("cid@example.com"));
}

TEST_F(ImportServiceTest, DatesThatFitTwoOrdersAreWarnedOfUnlessTheOrderIsGiven)
{
    ImportRequest doubtful
        = request(Kind::Leads, "Lead ID,Lead Date,Email\nL1,03/04/2024,ann@example.com\n");
    EXPECT_TRUE(has(dryRun(doubtful), ImportReason::AmbiguousDate, 0));

    doubtful.dateOrder = exchange::DateOrder::Dmy;
    const ImportReport report = import(doubtful);

    EXPECT_FALSE(has(report, ImportReason::AmbiguousDate, 0));
    EXPECT_EQ(ask("SELECT date(received_day * 86400, 'unixepoch') FROM lead"),
        QStringLiteral("2024-04-03"));
}

TEST_F(ImportServiceTest, AColumnCanBeChosenByNameAndLeftOut)
{
    ImportRequest chosen = request(
        Kind::Leads, "Lead ID,Came In,Email,Lead Source\nL1,01/15/2024,ann@example.com,Cars.com\n");
    chosen.columns
        = {{.field = exchange::Field::ReceivedAt, .columnName = QStringLiteral("came in")},
            {.field = exchange::Field::Source}};

    const ImportReport report = import(chosen);

    EXPECT_EQ(report.of(ImportEntity::Lead).added, 1);
    EXPECT_EQ(report.of(ImportEntity::Source).added, 0);
}

TEST_F(ImportServiceTest, AMissingColumnIsRefusedByName)
{
    const auto report = m_service->importFile(
        m_session, request(Kind::Spend, "Source,Shoe\nGoogle,blue\nBing,red\n"));

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::InvalidInput);
    EXPECT_TRUE(errorText(report.error()).contains(exchange::fieldLabel(exchange::Field::Amount)));
}

TEST_F(ImportServiceTest, AnUnknownColumnNameIsRefused)
{
    ImportRequest wrong = request(Kind::Leads, leads);
    wrong.columns
        = {{.field = exchange::Field::Source, .columnName = QStringLiteral("no such column")}};

    const auto report = m_service->importFile(m_session, wrong);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::InvalidInput);
}

TEST_F(ImportServiceTest, AnAssociateMayNotImport)
{
    const Session associate {.role = Role::Associate};
    const ImportRequest wanted = request(Kind::Leads, leads);

    EXPECT_EQ(m_service->preview(associate, wanted).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_service->dryRun(associate, wanted).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_service->importFile(associate, wanted).error().code, Error::Code::Forbidden);
    EXPECT_EQ(m_service->batches(associate).error().code, Error::Code::Forbidden);
    const ImportReport report = import(wanted);
    EXPECT_EQ(m_service->undo(associate, report.batch).error().code, Error::Code::Forbidden);
}

TEST_F(ImportServiceTest, ACancelledImportChangesNothing)
{
    QByteArray many = "Lead ID,Lead Date,Email\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "L" + number + ",01/15/2024 10:00,a" + number + "@example.com\n";
    }
    const auto before = dump();
    // Cancelled when half of the second reading is done, which is the one that writes.
    JobControl* job = nullptr;
    JobControl control([&job](std::int64_t done, std::int64_t total) {
        if (total > 0 && done * 4 > total * 3)
            job->cancel();
    });
    job = &control;

    const auto report = m_service->importFile(m_session, request(Kind::Leads, many), control);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
    EXPECT_EQ(difference(before, dump()), QString());
    EXPECT_EQ(count("import_batch"), 0);
}

TEST_F(ImportServiceTest, ProgressOnlyGrows)
{
    QByteArray many = "Lead ID,Lead Date,Email\n";
    for (int i = 0; i < 5'000; ++i)
        many += "L" + QByteArray::number(i) + ",01/15/2024 10:00,someone@example.com\n";
    std::vector<double> parts;
    const JobControl control([&parts](std::int64_t done, std::int64_t total) {
        parts.push_back(static_cast<double>(done) / static_cast<double>(total));
    });

    ASSERT_TRUE(succeeded(m_service->importFile(m_session, request(Kind::Leads, many), control)));

    ASSERT_GE(parts.size(), 2U);
    EXPECT_TRUE(std::is_sorted(parts.begin(), parts.end()));
    EXPECT_LE(parts.back(), 1.0);
}

TEST_F(ImportServiceTest, TheSameFileTwiceAddsNothing)
{
    const ImportRequest twice = request(Kind::Leads, leads);
    import(twice);
    const auto before = dump();

    const ImportReport again = import(twice);

    EXPECT_EQ(again.total(), (ImportCounts {.skipped = 2}));
    EXPECT_FALSE(again.batch.isValid());
    EXPECT_EQ(difference(before, dump()), QString());
    EXPECT_EQ(count("import_batch"), 1);
}

TEST_F(ImportServiceTest, RowsWithoutAnIdAreKnownAgainByWhatTheySay)
{
    const ImportRequest twice = request(Kind::Leads,
        "Lead Date,Email\n01/15/2024,ann@example.com\n01/15/2024,ann@example.com\n"
        "01/16/2024,cid@example.com\n");

    const ImportReport first = import(twice);
    const ImportReport again = import(twice);

    EXPECT_EQ(first.of(ImportEntity::Lead).added, 3);
    EXPECT_EQ(first.of(ImportEntity::Customer).added, 2);
    EXPECT_EQ(again.total(), (ImportCounts {.skipped = 3}));
}

TEST_F(ImportServiceTest, ALongerExportOfTheSameAddsOnlyWhatIsNew)
{
    import(Kind::Leads, "Lead Date,Email\n01/15/2024,ann@example.com\n");
    const ImportReport report = import(
        Kind::Leads, "Lead Date,Email\n01/14/2024,zoe@example.com\n01/15/2024,ann@example.com\n");

    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.added = 1, .skipped = 1}));
}

TEST_F(ImportServiceTest, AChangedRowIsAnUpdate)
{
    import(Kind::Leads, leads);
    const ImportReport report = import(Kind::Leads,
        "Lead ID,Lead Date,Customer,Email,Lead Source,Phone\n"
        "L1,01/15/2024 10:30,Ann Smith,ann@example.com,AutoTrader,302-555-0101\n"
        "L2,01/16/2024 11:00,Cid Ray,cid@example.com,Cars.com,\n");

    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.changed = 1, .skipped = 1}));
    EXPECT_EQ(report.of(ImportEntity::Customer), (ImportCounts {.changed = 1}));
    EXPECT_EQ(ask("SELECT s.name FROM lead l JOIN source s ON s.id = l.source_id WHERE l.id = 1"),
        QStringLiteral("AutoTrader"));
}

TEST_F(ImportServiceTest, AnIdThatComesAgainInAFileIsReported)
{
    const ImportReport report = import(Kind::Leads,
        "Lead ID,Lead Date,Email\nL1,01/15/2024,ann@example.com\nL1,01/16/2024,ann@example.com\n");

    EXPECT_EQ(report.of(ImportEntity::Lead), (ImportCounts {.added = 1, .skipped = 1}));
    EXPECT_TRUE(has(report, ImportReason::SameIdAgain, 3));
}

TEST_F(ImportServiceTest, AnEmptyCellTakesNothingAway)
{
    import(Kind::Leads, leads);
    import(Kind::Leads, "Lead ID,Lead Date,Email,Lead Source\nL1,01/15/2024 10:30,,\n");

    EXPECT_EQ(ask("SELECT source_id FROM lead WHERE id = 1"), QStringLiteral("1"));
    EXPECT_EQ(count("customer_email"), 2);
}

TEST_F(ImportServiceTest, ASoldLeadIsNotReopenedByAnOldList)
{
    const QByteArray open = "Lead ID,Lead Date,Email,Status\nL1,01/10/2024,a@example.com,Working\n";
    import(Kind::Leads, open);
    import(Kind::Sales, "Deal Number,Sold Date,Lead ID\nD1,01/20/2024,L1\n");

    const ImportReport again = import(Kind::Leads, open);

    EXPECT_EQ(again.of(ImportEntity::Lead), (ImportCounts {.skipped = 1}));
    EXPECT_EQ(ask("SELECT status FROM lead"), QStringLiteral("1"));
}

TEST_F(ImportServiceTest, LeadsOfOnePersonShareTheCustomer)
{
    const ImportRequest three = request(Kind::Leads,
        "Lead ID,Lead Date,Customer,Email,Phone\n"
        "L1,01/10/2024,Ann Smith,ann@example.com,\n"
        "L2,01/11/2024,A. Smith,ANN@example.com,302-555-0101\n"
        "L3,01/12/2024,,,(302) 555-0101\n");

    const ImportReport report = import(three);

    EXPECT_EQ(report.of(ImportEntity::Customer), (ImportCounts {.added = 1}));
    EXPECT_EQ(count("customer"), 1);
    EXPECT_EQ(ask("SELECT count(DISTINCT customer_id) FROM lead"), QStringLiteral("1"));
    EXPECT_EQ(import(three).total(), (ImportCounts {.skipped = 3}));
}

TEST_F(ImportServiceTest, TextsPassTheGate)
{
    import(Kind::Leads,
        "Lead ID,Lead Date,Last Name,Email\nL1,01/10/2024,'=Smi\xE2\x80\xAEth ,a@example.com\n");

    EXPECT_EQ(ask("SELECT last_name FROM customer"), QStringLiteral("=Smith"));
}

TEST_F(ImportServiceTest, AFolderIsRefused)
{
    const auto report
        = m_service->importFile(m_session, {.filePath = m_folder.path(), .kind = Kind::Leads});

    EXPECT_FALSE(report);
}

} // namespace
} // namespace lotboard
