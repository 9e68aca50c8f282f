#include "cli/samplestore.h"

#include <QFile>
#include <QJsonArray>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST_F(SampleStore, TakesAnImportBack)
{
    const auto imports = [this] { return json(cli.run({u"imports"_s, u"--json"_s})).array(); };
    const QJsonValue newest = imports().first();
    ASSERT_EQ(newest[u"kind"_s], u"adf"_s);

    ASSERT_TRUE(isDone(cli.run({u"undo-import"_s, QString::number(newest[u"id"_s].toInteger())})));

    EXPECT_EQ(figure(u"leads_received"_s), 16);
    EXPECT_FALSE(imports().first()[u"undone_at"_s].isNull());
}

TEST_F(SampleStore, AddsNothingWhenAFileComesAgain)
{
    const CliAnswer again
        = cli.run({u"import"_s, sampleFile(u"leads.csv"_s), u"--as"_s, u"leads"_s, u"--json"_s});

    ASSERT_TRUE(isDone(again));
    const QJsonValue counts = json(again)[u"counts"_s][u"lead"_s];
    EXPECT_EQ(counts[u"added"_s], 0);
    EXPECT_EQ(counts[u"changed"_s], 0);
    EXPECT_EQ(counts[u"skipped"_s], 12);
}

TEST_F(SampleStore, ChangesNothingInADryRun)
{
    QFile file(cli.path(u"more.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Lead ID,Received,Last Name,Phone\nX1,2026-10-30 09:00,Ng,2125550199\n"
               "X2,not a day,Ng,2125550198\n");
    file.close();

    const CliAnswer dryRun = cli.run(
        {u"import"_s, file.fileName(), u"--as"_s, u"leads"_s, u"--dry-run"_s, u"--json"_s});

    ASSERT_TRUE(isDone(dryRun));
    EXPECT_EQ(json(dryRun)[u"counts"_s][u"lead"_s][u"added"_s], 1);
    EXPECT_EQ(json(dryRun)[u"kind"_s], u"leads"_s);
    EXPECT_EQ(json(dryRun)[u"bad_rows"_s], 1);
    EXPECT_EQ(json(dryRun)[u"problems"_s][0][u"line"_s], 3);
    EXPECT_EQ(figure(u"leads_received"_s), 18);
}
