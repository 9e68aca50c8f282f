#include "cli/samplestore.h"
#include "cli/verbs/allverbs.h"
#include "metrics/metriccatalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST_F(SampleStore, EndsWith1WhereItsOutputCannotBeWritten)
{
    const CliAnswer answer = cli.runBare(
        {u"--db"_s, cli.databasePath(), u"query"_s, u"--metrics"_s, u"leads"_s}, u"/dev/full"_s);

    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_FALSE(answer.messages.isEmpty());
}

TEST(CliExitCode, Is2ForACommandLineThatIsNotUnderstood)
{
    const CliProgram cli;
    const QList<QStringList> wrong {{}, {u"dance"_s}, {u"query"_s}, {u"import"_s},
        {u"metrics"_s, u"--format"_s, u"xml"_s}, {u"demo"_s, u"d"_s, u"--until"_s, u"today"_s},
        {u"init"_s, u"--name"_s, u"A"_s, u"--zone"_s, u"Moon/Base"_s},
        {u"undo-import"_s, u"three"_s}, {u"import"_s, u"a.csv"_s, u"--as"_s, u"cats"_s}};
    for (const QStringList& arguments : wrong) {
        const CliAnswer answer = cli.run(arguments);
        EXPECT_EQ(answer.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(answer.messages.isEmpty()) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(answer.out.isEmpty()) << arguments.join(u' ').toStdString();
    }
    EXPECT_FALSE(QFile::exists(cli.databasePath()));
}

TEST(CliExitCode, Is2WhereNoDatabaseIsNamed)
{
    const CliAnswer answer = CliProgram().runBare({u"imports"_s});

    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.messages.contains(u"LOTBOARD_DB"_s));
}

TEST(CliExitCode, Is1ForADatabaseThatIsNotThereOrIsAlready)
{
    const CliProgram cli;

    EXPECT_EQ(cli.run({u"imports"_s}).exitCode, 1);
    EXPECT_TRUE(isDone(cli.run({u"init"_s, u"--name"_s, u"A"_s})));
    EXPECT_EQ(cli.run({u"init"_s, u"--name"_s, u"B"_s}).exitCode, 1);
}

TEST(Cli, TakesTheDatabaseFromTheEnvironment)
{
    const CliProgram cli;
    ASSERT_TRUE(isDone(cli.run({u"init"_s, u"--name"_s, u"A"_s})));

    EXPECT_TRUE(isDone(cli.runBare({u"imports"_s}, {}, {u"LOTBOARD_DB="_s + cli.databasePath()})));
}

TEST(Cli, MakesTheSameDemoForTheSameSeed)
{
    const CliProgram cli;
    const auto units = [&](const QString& name) {
        EXPECT_TRUE(isDone(cli.runBare({u"demo"_s, cli.path(name), u"--leads"_s, u"300"_s,
            u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"7"_s})));
        return cli
            .runBare({u"--db"_s, cli.path(name), u"query"_s, u"--metrics"_s, u"leads,units,gross"_s,
                u"--by"_s, u"month"_s, u"--period"_s, u"all"_s, u"--format"_s, u"csv"_s})
            .out;
    };

    const QString first = units(u"a.lotboard"_s);

    EXPECT_GT(first.count(u'\n'), 20);
    EXPECT_EQ(first, units(u"b.lotboard"_s));
}

TEST(Cli, ListsEveryMetricAndItsHandbook)
{
    const CliProgram cli;

    const CliAnswer list = cli.runBare({u"metrics"_s, u"--json"_s});
    const CliAnswer handbook = cli.runBare({u"metrics"_s, u"--handbook"_s});

    EXPECT_EQ(json(list).array().size(), static_cast<qsizetype>(metrics::metricCatalog().size()));
    EXPECT_TRUE(handbook.out.contains(u"contact_rate"_s));
}

TEST(Cli, ExplainsEveryVerbWithAnExample)
{
    const CliProgram cli;
    const CliAnswer all = cli.runBare({u"--help"_s});
    ASSERT_TRUE(isDone(all));
    for (const auto& verb : cli::allVerbs()) {
        const QString name = verb->help().name;
        EXPECT_TRUE(all.out.contains(u"  %1 "_s.arg(name))) << name.toStdString();
        const CliAnswer help = cli.runBare({name, u"--help"_s});
        EXPECT_TRUE(isDone(help));
        EXPECT_TRUE(help.messages.isEmpty());
        EXPECT_TRUE(help.out.contains(u"lotboard-cli "_s + verb->help().examples.first()))
            << name.toStdString();
    }
}

TEST(Cli, IsDescribedInTheDocumentationAsItIs)
{
    QFile file(QStringLiteral(LOTBOARD_PROJECT) + u"/docs/cli.md"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString description = QString::fromUtf8(file.readAll());
    const CliProgram cli;
    for (const auto& verb : cli::allVerbs()) {
        const QString name = verb->help().name;
        EXPECT_TRUE(description.contains(
            u"### %1\n\n```\n"_s.arg(name) + cli.runBare({name, u"--help"_s}).out + u"```\n"))
            << name.toStdString() << ": scripts/docs writes it anew";
    }
}

TEST(Cli, IsDescribedInItsManPageAsItIs)
{
    QFile file(QStringLiteral(LOTBOARD_PROJECT) + u"/resources/man/lotboard-cli.1"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    for (const auto& verb : cli::allVerbs()) {
        const cli::VerbHelp help = verb->help();
        const QString summary = QString(help.summary).replace(u"…"_s, u"..."_s);
        EXPECT_TRUE(page.contains(u".B %1\n%2"_s.arg(help.name, summary)))
            << help.name.toStdString();
    }
}
