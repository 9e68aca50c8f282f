#include "cli/samplestore.h"
#include "storage/file/writelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST_F(SampleStore, IsAsItWasAfterABackupIsRestored)
{
    ASSERT_TRUE(isDone(cli.run({u"backup"_s, cli.path(u"copy.lotboard"_s)})));
    ASSERT_TRUE(isDone(cli.run({u"undo-import"_s, u"11"_s})));
    ASSERT_EQ(figure(u"leads_received"_s), 16);

    ASSERT_TRUE(isDone(cli.run({u"restore"_s, cli.path(u"copy.lotboard"_s)})));

    EXPECT_EQ(figure(u"leads_received"_s), 18);
}

TEST_F(SampleStore, ListsTheBackupsThatWereMade)
{
    const CliAnswer made = cli.run({u"backup"_s});
    ASSERT_TRUE(isDone(made));

    const CliAnswer list = cli.run({u"backup"_s, u"--list"_s, u"--json"_s});

    EXPECT_EQ(json(list)[0][u"file"_s].toString(), made.out.trimmed());
}

TEST_F(SampleStore, MakesOneBackupForManyImportsInARow)
{
    const CliAnswer list = cli.run({u"backup"_s, u"--list"_s, u"--json"_s});

    EXPECT_EQ(json(list).array().size(), 1);
}

TEST_F(SampleStore, SavesWhatCanBeReadAsCsv)
{
    const CliAnswer salvage
        = cli.run({u"salvage"_s, u"--out"_s, cli.path(u"salvaged"_s), u"--json"_s});

    ASSERT_TRUE(isDone(salvage));
    int leads = 0;
    for (const QJsonValue table : json(salvage).array()) {
        if (table[u"table"_s] == u"lead"_s)
            leads = table[u"rows"_s].toInt();
    }
    EXPECT_EQ(leads, 18);
    EXPECT_TRUE(QFile::exists(cli.path(u"salvaged/lead.csv"_s)));
}

TEST_F(SampleStore, ChecksItsDataAndSaysWhatToDo)
{
    const CliAnswer check = cli.run({u"check"_s, u"--json"_s});

    ASSERT_TRUE(isDone(check));
    bool isFound = false;
    for (const QJsonValue finding : json(check).array()) { // P6 was cancelled, W2's is still open.
        if (finding[u"id"_s] == u"appointment_overdue"_s)
            isFound = finding[u"count"_s] == 1 && !finding[u"explanation"_s].toString().isEmpty();
    }
    EXPECT_TRUE(isFound) << check.out.toStdString();
}

TEST_F(SampleStore, GradesEachMetricByItsData)
{
    const CliAnswer grades
        = cli.run({u"check"_s, u"--grades"_s, u"--period"_s, u"all"_s, u"--format"_s, u"csv"_s});

    ASSERT_TRUE(isDone(grades));
    EXPECT_TRUE(grades.out.startsWith(u"metric,cases,grade,completeness,incomplete,"_s));
    EXPECT_TRUE(grades.out.contains(u"\nshow_rate,"_s));
    EXPECT_TRUE(grades.out.contains(u"appointment_overdue"_s));
    EXPECT_EQ(cli.run({u"check"_s, u"--grades"_s, u"--period"_s, u"whenever"_s}).exitCode,
        static_cast<int>(cli::ExitCode::Usage));
}

TEST_F(SampleStore, EndsWith75WhileAnotherProgramWrites)
{
    const auto lock = storage::WriteLock::acquire(cli.databasePath());
    ASSERT_TRUE(succeeded(lock));

    const CliAnswer undo = cli.run({u"undo-import"_s, u"11"_s});

    EXPECT_EQ(undo.exitCode, 75) << undo.messages.toStdString();
    EXPECT_TRUE(undo.messages.contains(u"Another program is writing"_s));
    EXPECT_TRUE(undo.messages.contains(u"process %1,"_s.arg(QCoreApplication::applicationPid())));
    EXPECT_TRUE(undo.out.isEmpty());
}
