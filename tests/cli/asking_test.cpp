#include "cli/samplestore.h"
#include "metrics/metriccatalog.h"
#include "metrics/querytext.h"
#include "services/views/viewservice.h"
#include "services/workspace.h"

#include <QFile>
#include <QJsonArray>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

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
