#include "cli/output/resultoutput.h"

#include "support/printing.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace lotboard::cli;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using FigureCell = metrics::Cell;

Figure rate(double numerator, double denominator)
{
    return {.numerator = numerator,
        .denominator = denominator,
        .value = numerator / denominator,
        .cases = static_cast<std::int64_t>(denominator)};
}

Figure count(double value)
{
    return {.numerator = value, .value = value, .cases = static_cast<std::int64_t>(value)};
}

ResultRow sourceRow(const QString& key, const QString& label, std::vector<FigureCell> cells)
{
    return {.keys = {{.dimension = Dimension::Source, .key = key, .label = label}},
        .cells = std::move(cells)};
}

/// Two sources, one of them none; the second has nothing to divide by.
ResultTable bySource()
{
    Figure few = rate(3, 4);
    few.isTooFew = true;
    return {.query = {.metrics = {MetricId::Leads, MetricId::ContactRate},
                .by = {Dimension::Source},
                .period = {2026y / 10 / 1, 2026y / 10 / 31}},
        .rows = {sourceRow(u"1"_s, u"Cars.com"_s, {{count(4)}, {few}}),
            sourceRow({}, {}, {{count(0)}, {Figure {.denominator = 0}}})},
        .total = {.cells = {{count(4)}, {few}}},
        .exclusions = {.duplicateLeads = 9, .invalidLeads = 1}};
}

ResultTable total()
{
    Figure contact = rate(252, 400);
    contact.interval = Interval {.low = 0.582, .high = 0.676};
    return {.query = {.metrics = {MetricId::Leads, MetricId::ContactRate, MetricId::Revenue},
                .period = {2026y / 10 / 1, 2026y / 10 / 31},
                .basis = DateBasis::Lead,
                .windowDays = 30,
                .comparison = Comparison::PreviousPeriod},
        .comparisonPeriod = Period {2026y / 9 / 1, 2026y / 9 / 30},
        .total
        = {.cells = {{count(400), count(320)}, {contact, rate(150, 300)},
               {{.numerator = 123456, .value = 123456, .cases = 3}, Figure {.numerator = 0}}}}};
}

QString textOf(const ResultTable& table, OutputFormat format, const QStringList& filters = {})
{
    return QString::fromUtf8(
        resultBytes(table, {.currency = u"USD"_s, .filters = filters}, format));
}

} // namespace

TEST(ResultOutput, AsATableHasARowAMemberAndTheTotalBelow)
{
    EXPECT_EQ(textOf(bySource(), OutputFormat::Table),
        u"Source    Leads  Contact rate, %\n"
        "────────────────────────────────\n"
        "Cars.com      4            ~75.0\n"
        "(none)        0                –\n"
        "────────────────────────────────\n"
        "Total         4            ~75.0\n"
        "\n"
        "2026-10 by event date: what happened in the period.\n"
        "Left out: 9 × lead marked duplicate, 1 × lead marked invalid.\n"
        "~ too few to judge\n"_s);
}

TEST(ResultOutput, WithoutGroupingHasARowAMetricWithWhatItCounts)
{
    EXPECT_EQ(textOf(total(), OutputFormat::Table, {u"source=AutoTrader"_s}),
        u"Metric          Value          Counted  95 % interval  Before     Change\n"
        "────────────────────────────────────────────────────────────────────────\n"
        "Leads             400                                     320     +25.0%\n"
        "Contact rate     63.0  %    252 of 400    58.2 – 67.6    50.0  +13.0 pts\n"
        "Revenue       1234.56  USD                                  –\n"
        "\n"
        "2026-10 by lead date: leads received in the period, as far as they got in their first "
        "30 days.\n"
        "Compared with 2026-09.\n"
        "Only source=AutoTrader.\n"_s);
}

TEST(ResultOutput, AsCsvGivesEveryFigureWithItsParts)
{
    EXPECT_EQ(textOf(bySource(), OutputFormat::Csv),
        u"source,leads,leads_numerator,leads_denominator,contact_rate,contact_rate_numerator,"
        "contact_rate_denominator\r\n"
        "Cars.com,4,4,,0.7500,3,4\r\n"
        "(none),0,0,,,0,0\r\n"
        "Total,4,4,,0.7500,3,4\r\n"_s);
}

/// A question by lead date whose leads are young.
ResultTable ripening()
{
    Figure contact = rate(252, 400);
    contact.expected = Estimate {0.66, {0.641, 0.679}};
    return {.query = {.metrics = {MetricId::Leads, MetricId::ContactRate},
                .period = {2026y / 10 / 1, 2026y / 10 / 31},
                .basis = DateBasis::Lead},
        .total = {.cells = {{count(400)}, {contact}}}};
}

TEST(ResultOutput, SaysWhatYoungLeadsAreExpectedToComeTo)
{
    const QString table = textOf(ripening(), OutputFormat::Table);

    EXPECT_TRUE(table.contains(u"Expected in the end\n"_s)) << table.toStdString();
    EXPECT_TRUE(table.contains(u"66.0 (64.1 – 67.9)\n"_s)) << table.toStdString();
    EXPECT_EQ(textOf(ripening(), OutputFormat::Csv),
        u"leads,leads_numerator,leads_denominator,contact_rate,contact_rate_numerator,"
        "contact_rate_denominator,leads_expected,leads_expected_low,leads_expected_high,"
        "contact_rate_expected,contact_rate_expected_low,contact_rate_expected_high\r\n"
        "400,400,,0.6300,252,400,,,,0.6600,0.6410,0.6790\r\n"_s);
    const QJsonValue rate
        = QJsonDocument::fromJson(textOf(ripening(), OutputFormat::Json)
                                      .toUtf8())[u"total"_s][u"figures"_s][u"contact_rate"_s];
    EXPECT_DOUBLE_EQ(rate[u"expected"_s].toDouble(), 0.66);
    EXPECT_DOUBLE_EQ(rate[u"expected_95"_s][1].toDouble(), 0.679);
}

TEST(ResultOutput, AsJsonHoldsEverythingAsTheReportWritesIt)
{
    const QJsonObject json
        = QJsonDocument::fromJson(textOf(total(), OutputFormat::Json).toUtf8()).object();

    EXPECT_EQ(json[u"basis"_s], u"lead"_s);
    EXPECT_EQ(json[u"window_days"_s], 30);
    EXPECT_EQ(json[u"comparison_period"_s][u"first"_s], u"2026-09-01"_s);
    const QJsonValue rate = json[u"total"_s][u"figures"_s][u"contact_rate"_s];
    EXPECT_DOUBLE_EQ(rate[u"value"_s].toDouble(), 0.63);
    EXPECT_EQ(rate[u"numerator"_s], 252);
    EXPECT_EQ(rate[u"interval_95"_s].toArray().size(), 2);
    EXPECT_EQ(rate[u"before"_s][u"denominator"_s], 300);
    EXPECT_EQ(json[u"units"_s][u"revenue"_s], u"money"_s);
    EXPECT_TRUE(json[u"total"_s][u"figures"_s][u"revenue"_s][u"before"_s][u"value"_s].isNull());
}

TEST(ResultOutput, KeepsKeyAndLabelOfAMemberInJson)
{
    const QJsonObject json
        = QJsonDocument::fromJson(textOf(bySource(), OutputFormat::Json).toUtf8()).object();

    const QJsonArray rows = json[u"rows"_s].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0][u"source"_s][u"key"_s], u"1"_s);
    EXPECT_EQ(rows[0][u"source"_s][u"label"_s], u"Cars.com"_s);
    EXPECT_EQ(json[u"exclusions"_s][u"duplicate_leads"_s], 9);
}

TEST(ResultOutput, SaysWhyAFigureHasNoValue)
{
    ResultTable table = total();
    table.total.cells[1].figure = {.denominator = 40, .cases = 40, .isStillWaiting = true};
    table.total.cells[2].figure = {.isNotAttributable = true};

    const QString text = textOf(table, OutputFormat::Table);
    EXPECT_TRUE(text.contains(u"waiting"_s));
    EXPECT_TRUE(text.contains(u"n/a"_s));
    const QJsonObject json
        = QJsonDocument::fromJson(textOf(table, OutputFormat::Json).toUtf8()).object();
    EXPECT_EQ(json[u"total"_s][u"figures"_s][u"contact_rate"_s][u"flags"_s].toArray(),
        QJsonArray {u"still_waiting"_s});
}

TEST(ResultOutput, SaysThatAFigureIsWithheldAndWhy)
{
    ResultTable table = total();
    table.total.cells[2]
        = {.figure = {.isWithheld = true}, .comparison = Figure {.isWithheld = true}};

    const QString text = textOf(table, OutputFormat::Table);
    EXPECT_TRUE(text.contains(u"Revenue       withheld  USD"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"withheld: what a deal made is for those who"_s));
    EXPECT_TRUE(
        textOf(table, OutputFormat::Csv).contains(u",withheld,withheld,withheld,withheld,"_s));
    const QJsonValue figure = QJsonDocument::fromJson(textOf(table, OutputFormat::Json).toUtf8())
                                  .object()[u"total"_s][u"figures"_s][u"revenue"_s];
    EXPECT_TRUE(figure[u"value"_s].isNull());
    EXPECT_TRUE(figure[u"numerator"_s].isNull());
    EXPECT_EQ(figure[u"flags"_s].toArray(), QJsonArray {u"withheld"_s});
    EXPECT_TRUE(figure[u"withheld"_s].toString().startsWith(u"what a deal made"));
}
