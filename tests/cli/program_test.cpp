#include "cli/cliprogram.h"
#include "cli/verbs/allverbs.h"
#include "metrics/metriccatalog.h"
#include "metrics/querytext.h"
#include "services/views/viewservice.h"
#include "services/workspace.h"
#include "storage/file/writelock.h"
#include "support/printing.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

testing::AssertionResult isDone(const CliAnswer& answer)
{
    if (answer.isDone())
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
        << "exit code " << answer.exitCode << ": " << answer.messages.toStdString();
}

QJsonDocument json(const CliAnswer& answer)
{
    return QJsonDocument::fromJson(answer.out.toUtf8());
}

/// `row` of the JSON has the numerators, denominators and keys of `expected`.
void expectFigures(
    const QJsonObject& row, const metrics::Query& query, const metrics::ResultRow& expected)
{
    for (const metrics::DimensionValue& value : expected.keys)
        EXPECT_EQ(row[metrics::dimensionId(value.dimension)][u"key"_s].toString(), value.key);
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        const auto& metric = metrics::definitionOf(query.metrics[i]);
        const QJsonObject figure = row[u"figures"_s][QLatin1StringView(metric.id)].toObject();
        const metrics::Cell& cell = expected.cells[i];
        EXPECT_EQ(figure[u"numerator"_s].toDouble(), cell.figure.numerator) << metric.id;
        EXPECT_EQ(figure[u"denominator"_s].toDouble(), cell.figure.denominator.value_or(0));
        EXPECT_EQ(figure[u"before"_s][u"numerator"_s].toDouble(),
            cell.comparison ? cell.comparison->numerator : 0);
    }
}

/// A store with the sample files imported, in October 2026.
class SampleStore : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(isDone(cli.run(
            {u"init"_s, u"--name"_s, u"Harbor Motors"_s, u"--zone"_s, u"America/New_York"_s})));
        for (const QString& kind :
            {u"staff"_s, u"customers"_s, u"vehicles"_s, u"leads"_s, u"communications"_s,
                u"appointments"_s, u"shows"_s, u"sales"_s, u"spend"_s, u"wide"_s})
            ASSERT_TRUE(isDone(cli.run({u"import"_s, sampleFile(kind + u".csv"), u"--as"_s, kind,
                u"--date-order"_s,
                kind == u"vehicles"_s || kind == u"staff"_s || kind == u"spend"_s ? u"ymd"_s
                                                                                  : u"mdy"_s})));
        ASSERT_TRUE(isDone(cli.run({u"import"_s, sampleFile(u"leads.adf.xml"_s)})));
    }

    CliAnswer query(const QStringList& more) const
    {
        return cli.run(QStringList {u"query"_s, u"--period"_s, u"2026-10"_s} + more);
    }

    double figure(const QString& metric, const QString& part = u"value"_s) const
    {
        return json(
            query({u"--metrics"_s, metric, u"--json"_s}))[u"total"_s][u"figures"_s][metric][part]
            .toDouble(-1);
    }

    CliProgram cli {};
};

} // namespace

TEST(LargeStore, AnswersTheSameFromTheSnapshotOfItsFacts)
{
    const CliProgram cli;
    ASSERT_TRUE(isDone(cli.runBare(
        {u"demo"_s, cli.databasePath(), u"--leads"_s, u"6000"_s, u"--until"_s, u"2026-10-31"_s})));
    const QStringList question {u"query"_s, u"--metrics"_s,
        u"leads,contact_rate,units,front_gross"_s, u"--by"_s, u"source,month"_s, u"--period"_s,
        u"all"_s, u"--format"_s, u"csv"_s};
    const QString snapshot = cli.databasePath() + u".facts"_s;

    const CliAnswer first = cli.run(question);
    ASSERT_TRUE(isDone(first));
    ASSERT_TRUE(QFile::exists(snapshot));
    const CliAnswer second = cli.run(question);

    ASSERT_TRUE(isDone(second));
    EXPECT_EQ(first.out, second.out);
    EXPECT_EQ(first.messages, second.messages);
}

// What stands in data/, counted by hand: 12 leads in leads.csv (one duplicate, one invalid), 4 in
// wide.csv, 2 in leads.adf.xml; 4 deals in sales.csv, one in wide.csv.
TEST_F(SampleStore, GivesTheNumbersOfItsFiles)
{
    EXPECT_EQ(figure(u"leads_received"_s), 18);
    EXPECT_EQ(figure(u"leads"_s), 16);
    EXPECT_EQ(figure(u"units"_s), 5);
    EXPECT_EQ(figure(u"front_gross"_s), 1800 + 2300 + 1150 + 2050 + 1450);
    EXPECT_EQ(figure(u"spend"_s), 2400 + 1900 + 650);
    EXPECT_EQ(figure(u"loaded_spend"_s), 2400 + 1900 + 650 + 1200);
    EXPECT_EQ(figure(u"appointments_set"_s), 6 + 2);
}

TEST_F(SampleStore, ListsExactlyTheRecordsThatAFigureCounts)
{
    for (const QString& metric : {u"leads"_s, u"contact_rate"_s, u"units"_s, u"shows"_s}) {
        const CliAnswer records = cli.run(
            {u"records"_s, u"--metric"_s, metric, u"--period"_s, u"2026-10"_s, u"--json"_s});
        ASSERT_TRUE(isDone(records));
        EXPECT_EQ(json(records).array().size(), figure(metric, u"numerator"_s))
            << metric.toStdString();
    }
    const CliAnswer excluded = cli.run({u"records"_s, u"--metric"_s, u"leads"_s, u"--period"_s,
        u"2026-10"_s, u"--part"_s, u"excluded"_s, u"--json"_s});
    EXPECT_EQ(json(excluded).array().size(), 2);
}

TEST_F(SampleStore, SaysTheSameInTableAndCsv)
{
    const QStringList question {u"--metrics"_s, u"leads,units"_s, u"--by"_s, u"source"_s};
    const CliAnswer table = query(question);
    const CliAnswer csv = query(question + QStringList {u"--format"_s, u"csv"_s});
    ASSERT_TRUE(isDone(table));
    ASSERT_TRUE(isDone(csv));

    const QStringList rows = csv.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 1 + 5 + 1); // The heading, five sources, the total.
    for (const QString& row : rows.mid(1)) {
        const QStringList cells = row.split(u',');
        const QRegularExpression line(
            u"^%1 +%2 +%3$"_s.arg(QRegularExpression::escape(cells[0]), cells[1], cells[4]),
            QRegularExpression::MultilineOption);
        EXPECT_TRUE(line.match(table.out).hasMatch()) << row.toStdString();
    }
}

TEST_F(SampleStore, FiltersByWhatASourceIsCalled)
{
    const CliAnswer answer
        = query({u"--metrics"_s, u"leads"_s, u"--filter"_s, u"source=autotrader"_s, u"--json"_s});

    ASSERT_TRUE(isDone(answer));
    EXPECT_EQ(json(answer)[u"total"_s][u"figures"_s][u"leads"_s][u"value"_s], 4);
}

TEST_F(SampleStore, CutsAnAnswerShortAndKeepsTheTotal)
{
    const CliAnswer answer = query({u"--metrics"_s, u"leads"_s, u"--by"_s, u"source"_s, u"--top"_s,
        u"2"_s, u"--format"_s, u"csv"_s});

    ASSERT_TRUE(isDone(answer));
    const QStringList rows = answer.out.split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 1 + 2 + 1 + 1);
    EXPECT_TRUE(rows[3].startsWith(u"(others),"_s));
    const auto leadsIn = [&rows](int row) { return rows[row].section(u',', 1, 1).toInt(); };
    EXPECT_EQ(leadsIn(1) + leadsIn(2) + leadsIn(3), leadsIn(4));
    EXPECT_EQ(leadsIn(4), 16);
}

/// What the window copies is what the verb understands, figure by figure.
TEST_F(SampleStore, AnswersACopiedCommandAsTheWindowDoes)
{
    using namespace metrics;
    const SystemClock clock;
    const auto workspace = Workspace::open(cli.databasePath(), clock);
    ASSERT_TRUE(succeeded(workspace));
    ASSERT_TRUE(succeeded((*workspace)->loadFacts()));
    const FactTablePtr facts = (*workspace)->facts();
    const std::vector<MetricId> figures {
        MetricId::Leads, MetricId::ContactRate, MetricId::Units, MetricId::CloseRate};
    for (const auto& by : {std::vector<Dimension> {}, {Dimension::Source},
             {Dimension::Person, Dimension::Source}, {Dimension::Week, Dimension::Channel}}) {
        for (const DateBasis basis : {DateBasis::Event, DateBasis::Lead}) {
            CrossQuery asked {.query = {.metrics = figures,
                                  .by = by,
                                  .period = monthOf((*workspace)->today()),
                                  .basis = basis,
                                  .filter = {{Dimension::NewUsed, {u"new"_s, QString()}}},
                                  .comparison = Comparison::PreviousPeriod,
                                  .today = (*workspace)->today()},
                .top = by.empty() ? std::nullopt : std::optional(2)};
            asked.query.period = parsePeriod(u"2026-10"_s, asked.query.today).value();
            const QString text = crossQueryText(asked);
            SCOPED_TRACE(text.toStdString());

            const CliAnswer answer
                = cli.run(QStringList {u"query"_s} + text.split(u' ') + QStringList {u"--json"_s});

            ASSERT_TRUE(isDone(answer));
            const ResultTable shown = listed(crossTable(*facts, asked), u"(others)"_s);
            const QJsonArray rows = json(answer)[u"rows"_s].toArray();
            ASSERT_EQ(rows.size(), static_cast<qsizetype>(shown.rows.size()));
            for (std::size_t row = 0; row < shown.rows.size(); ++row)
                expectFigures(
                    rows[static_cast<qsizetype>(row)].toObject(), shown.query, shown.rows[row]);
            expectFigures(json(answer)[u"total"_s].toObject(), shown.query, shown.total);
        }
    }
}

TEST_F(SampleStore, AnswersAViewByItsName)
{
    const QString question = u"--metrics leads,contact_rate --by source --period 2026-10 --top 2"_s;
    const SystemClock clock;
    const auto workspace = Workspace::open(cli.databasePath(), clock);
    ASSERT_TRUE(succeeded(workspace));
    ASSERT_TRUE(
        succeeded(ViewService(**workspace)
                      .save(Session::manager(),
                          {.name = u"Sources"_s, .query = question + u" # bars contact_rate"_s})));

    const CliAnswer byName = cli.run({u"query"_s, u"--view"_s, u"sources"_s, u"--json"_s});
    const CliAnswer asked
        = cli.run(QStringList {u"query"_s} + question.split(u' ') + QStringList {u"--json"_s});

    ASSERT_TRUE(isDone(byName));
    EXPECT_EQ(byName.out, asked.out);
    // What is said beside it holds.
    const CliAnswer changed = cli.run({u"query"_s, u"--view"_s, u"sources"_s, u"--top"_s, u"1"_s,
        u"--period"_s, u"2026-11"_s, u"--filter"_s, u"new-used=new"_s, u"--json"_s});
    const CliAnswer askedAnew = cli.run(QStringList {u"query"_s}
        + u"--metrics leads,contact_rate --by source --top 1"_s.split(u' ')
        + u"--period 2026-11 --filter new-used=new --json"_s.split(u' '));
    ASSERT_TRUE(isDone(changed)) << changed.messages.toStdString();
    EXPECT_EQ(changed.out, askedAnew.out);
    EXPECT_NE(changed.out, byName.out);
    const CliAnswer unknown = cli.run({u"query"_s, u"--view"_s, u"People"_s});
    EXPECT_FALSE(unknown.isDone());
    EXPECT_TRUE(unknown.messages.contains(u"Sources"_s)) << unknown.messages.toStdString();
}

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

TEST_F(SampleStore, WritesTheMonthReport)
{
    const CliAnswer answer
        = cli.run({u"report"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"october"_s});

    ASSERT_TRUE(isDone(answer));
    EXPECT_EQ(QDir(cli.path(u"october"_s)).entryList(QDir::Files, QDir::Name),
        (QStringList {u"by_day.csv"_s, u"by_person.csv"_s, u"by_source.csv"_s, u"leads.csv"_s,
            u"sales.csv"_s, u"summary.csv"_s}));
    EXPECT_EQ(answer.out.count(u'\n'), 6);
}

TEST_F(SampleStore, WritesTheReportInTheLanguageThatItIsAskedFor)
{
    const QStringList report {u"report"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"october"_s,
        u"--format"_s, u"html"_s, u"--language"_s};
    ASSERT_TRUE(isDone(cli.run(report + QStringList {u"zh_CN"_s})));

    QFile page(cli.path(u"october/report-2026-10.html"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    EXPECT_TRUE(html.contains(u"<html lang=\"zh-CN\">"_s));
    EXPECT_TRUE(html.contains(u"线索成交率"_s));

    EXPECT_EQ(cli.run(report + QStringList {u"tlh"_s}).exitCode, 2);
}

TEST_F(SampleStore, ListsTheAppointmentsOfADayOrWritesThemAsACalendarFile)
{
    const QStringList ofDay {u"appointments"_s, u"--day"_s, u"2026-10-08"_s};
    const QString file = cli.path(u"day.ics"_s);

    const CliAnswer listed = cli.run(ofDay + QStringList {u"--json"_s});
    ASSERT_TRUE(isDone(listed));
    const CliAnswer written = cli.run(ofDay + QStringList {u"--ics"_s, file});
    ASSERT_TRUE(isDone(written));

    ASSERT_EQ(json(listed).array().size(), 1);
    EXPECT_EQ(json(listed)[0][u"at"_s], u"2026-10-08 18:00"_s);
    EXPECT_EQ(json(listed)[0][u"state"_s], u"no_show"_s);
    QFile calendar(file);
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
    const QByteArray bytes = calendar.readAll();
    EXPECT_EQ(bytes.count("BEGIN:VEVENT"), 1);
    EXPECT_TRUE(bytes.contains("DTSTART:20261008T220000Z")) << bytes.constData();
}

TEST_F(SampleStore, WritesNoCalendarFileOfADayWithoutAppointments)
{
    const QString file = cli.path(u"day.ics"_s);

    const CliAnswer answer
        = cli.run({u"appointments"_s, u"--day"_s, u"2026-12-24"_s, u"--ics"_s, file});

    ASSERT_TRUE(isDone(answer));
    EXPECT_FALSE(answer.messages.isEmpty());
    EXPECT_FALSE(QFile::exists(file));
}

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

// ---------------------------------------------------------------- exit codes

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
