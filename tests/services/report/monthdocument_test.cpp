#include "services/report/monthdocument.h"

#include "exchange/html/htmlreport.h"
#include "metrics/engine.h"
#include "services/report/documentfigures.h"
#include "services/report/reportservice.h"
#include "services/support/tinystore.h"
#include "services/wording/metrictext.h"
#include "support/golden.h"
#include "support/speaking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

using exchange::Entry;
using exchange::ReportDocument;
using exchange::Section;
using metrics::DateBasis;
using metrics::Dimension;
using metrics::MetricDefinition;

class MonthDocumentTest : public testing::Test
{
protected:
    MonthReport october(const Session& session = Session::manager())
    {
        auto report = ReportService(m_store.workspace()).monthReport(session, TinyStore::october());
        EXPECT_TRUE(succeeded(report));
        return report ? std::move(*report) : MonthReport {};
    }

    /// The answer of the engine to a question made here, from nothing that the report made.
    metrics::ResultTable asked(metrics::Query query)
    {
        query.period = TinyStore::october();
        query.today = m_store.workspace().today();
        return metrics::evaluate(*m_store.workspace().facts(), query);
    }

    void expectSame(const Entry& entry, const MetricDefinition& metric,
        const metrics::Figure& figure, const QString& where)
    {
        const double* value = std::get_if<double>(&entry.value);
        ASSERT_EQ(value != nullptr, figure.value && !figure.isWithheld)
            << metric.id << " " << where.toStdString();
        if (value) {
            const double unit = metric.unit == metrics::Unit::Money ? 100 : 1;
            EXPECT_EQ(*value, *figure.value / unit) << metric.id << " " << where.toStdString();
            EXPECT_EQ(entry.cautions.isTooFew, figure.isTooFew) << metric.id;
            EXPECT_EQ(entry.cautions.isUnripe, figure.isUnripe) << metric.id;
        }
    }

    /// Each line of a table by `dimension` against the answer for its columns.
    void expectTableSame(const exchange::Table& table, Dimension dimension)
    {
        std::vector<metrics::MetricId> ids; // All: a line is there for whoever has any of them.
        for (const MetricDefinition& metric : metrics::metricCatalog()) {
            if (metric.onEventDate)
                ids.push_back(metric.metric);
        }
        const auto answer = asked({.metrics = ids, .by = {dimension}});
        ASSERT_EQ(table.rows.size(), answer.rows.size());
        ASSERT_FALSE(answer.rows.empty());
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            const auto found = std::find_if(ids.begin(), ids.end(), [&](metrics::MetricId id) {
                return metricName(id) == table.columns[column].title;
            });
            ASSERT_NE(found, ids.end()) << table.columns[column].title.toStdString();
            const auto cell = static_cast<std::size_t>(found - ids.begin());
            const MetricDefinition& metric = metrics::definitionOf(*found);
            for (std::size_t row = 0; row < answer.rows.size(); ++row)
                expectSame(table.rows[row][column], metric, answer.rows[row].cells[cell].figure,
                    table.rows[row][0].text);
            expectSame(table.total[column], metric, answer.total.cells[cell].figure, u"total"_s);
        }
    }

    static const Section& section(const ReportDocument& document, const QString& title)
    {
        const auto found = std::find_if(document.sections.begin(), document.sections.end(),
            [&](const Section& each) { return each.title == title; });
        EXPECT_NE(found, document.sections.end());
        return *found;
    }

    TinyStore m_store;
};

} // namespace

TEST_F(MonthDocumentTest, EveryFigureOfATableIsTheAnswerToItsQuestion)
{
    const ReportDocument document = october().document;

    expectTableSame(section(document, u"By source"_s).tables.front(), Dimension::Source);
    expectTableSame(section(document, u"By person"_s).tables.front(), Dimension::Person);
    expectTableSame(section(document, u"Day by day"_s).tables.front(), Dimension::Day);
}

TEST_F(MonthDocumentTest, EveryFigureOfTheStoreIsTheAnswerToItsQuestion)
{
    const ReportDocument document = october().document;
    const exchange::Table& all = section(document, u"All figures"_s).tables.front();

    std::size_t line = 0;
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        for (const auto basis : {DateBasis::Event, DateBasis::Lead}) {
            if (basis == DateBasis::Lead ? !metric.onLeadDate : !metric.onEventDate)
                continue;
            ASSERT_LT(line, all.rows.size());
            const auto& row = all.rows[line++];
            const auto answer = asked({.metrics = {metric.metric},
                .basis = basis,
                .comparison = metrics::Comparison::PreviousPeriod});
            const metrics::Cell& cell = answer.total.cells.front();
            EXPECT_EQ(row[0].text, metricName(metric.metric));
            expectSame(row[2], metric, cell.figure, u"value"_s);
            expectSame(row[5], metric, *cell.comparison, u"before"_s);
        }
    }
    EXPECT_EQ(line, all.rows.size());
}

TEST_F(MonthDocumentTest, TellsFirstWhatTheQueriesSay)
{
    const ReportDocument document = october().document;
    const auto catalog = metrics::metricCatalog();

    for (const exchange::Headline& headline : document.sections.front().headlines) {
        const auto metric = std::find_if(catalog.begin(), catalog.end(),
            [&](const MetricDefinition& each) { return metricName(each.metric) == headline.name; });
        ASSERT_NE(metric, catalog.end());
        const auto basis = metric->onEventDate ? DateBasis::Event : DateBasis::Lead;
        const auto answer = asked({.metrics = {metric->metric}, .basis = basis});
        expectSame(headline.figure, *metric, answer.total.cells.front().figure, u"headline"_s);
    }
}

TEST_F(MonthDocumentTest, ChartsHaveAPointForEachDayOfTheMonthAndAddUp)
{
    const ReportDocument document = october().document;
    const exchange::Chart& leads = section(document, u"Day by day"_s).charts.front();

    ASSERT_EQ(leads.categories.size(), 31);
    double sum = 0;
    for (const Entry& point : leads.series.front().points)
        sum += std::get<double>(point.value);

    const auto answer = asked({.metrics = {metrics::MetricId::Leads}});
    EXPECT_EQ(sum, *answer.total.cells.front().figure.value);
}

TEST_F(MonthDocumentTest, SaysWhatIsLeftOutAndWhatEachFigureMeans)
{
    const ReportDocument document = october().document;
    const auto answer = asked({.metrics = {metrics::MetricId::Leads}});

    const auto& rows = document.sections.back().tables.front().rows;
    EXPECT_EQ(
        std::get<double>(rows[0][1].value), static_cast<double>(answer.exclusions.duplicateLeads));
    EXPECT_EQ(
        std::get<double>(rows[1][1].value), static_cast<double>(answer.exclusions.invalidLeads));
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        EXPECT_TRUE(std::any_of(document.definitions.begin(), document.definitions.end(),
            [&](const exchange::Definition& each) {
                return each.name == metricName(metric.metric) && !each.explanation.isEmpty();
            }))
            << metric.id;
    }
}

TEST_F(MonthDocumentTest, WithholdsWhatDealsMadeFromWhoMayNotKnowIt)
{
    const ReportDocument document = october({.who = {1}, .role = Role::Associate}).document;

    for (const exchange::Headline& headline : document.sections.front().headlines) {
        if (headline.name == metricName(metrics::MetricId::Gross)) {
            EXPECT_EQ(headline.figure.text, u"withheld"_s);
            EXPECT_TRUE(std::holds_alternative<std::monostate>(headline.figure.value));
        }
    }
}

TEST_F(MonthDocumentTest, IsTheWebPageThatWasLookedAt)
{
    expectGolden(u"report/report-2026-10.html"_s, exchange::htmlReport(october().document));
}

TEST_F(MonthDocumentTest, IsWhollyChineseWhereChineseIsSpoken)
{
    const Speaking chinese(Language::Chinese);
    const ReportDocument document = october().document;

    EXPECT_EQ(document.language, u"zh-CN"_s);
    EXPECT_EQ(document.title, u"2026年10月"_s);
    EXPECT_TRUE(exchange::htmlReport(document).contains("<html lang=\"zh-CN\">"));
    // Two English words side by side are an English text; names of the store's are not looked at.
    const QRegularExpression english(u"[a-z]{2,} [a-z]{2,}"_s);
    QStringList texts {document.kindOfReport, document.period, document.madeAt,
        document.chartsTitle, document.marksLegend, document.definitionsTitle, document.pageOf};
    for (const Section& each : document.sections) {
        texts << each.title << each.opening;
        for (const exchange::Table& table : each.tables) {
            texts << table.title << table.note;
            for (const exchange::Column& column : table.columns)
                texts << column.title;
        }
        for (const exchange::Chart& chart : each.charts)
            texts << chart.title << chart.valueTitle << chart.categoryTitle;
    }
    for (const exchange::Definition& definition : document.definitions)
        texts << definition.name << definition.formula << definition.explanation;
    for (const QString& text : texts)
        EXPECT_FALSE(text.contains(english)) << text.toStdString();
    for (const ReportFile& file : october().files)
        EXPECT_FALSE(QString::fromUtf8(file.bytes.left(file.bytes.indexOf('\n')))
                         .contains(QRegularExpression(u"[^\\x00-\\x7f]"_s)))
            << file.name.toStdString() << ": its columns are for programs";
}

TEST_F(MonthDocumentTest, TheSameMonthAtTheSameTimeGivesTheSameFiles)
{
    const ReportFormats all(allReportFormats.begin(), allReportFormats.end());
    const auto first = reportFiles(october(), all);
    const auto second = reportFiles(october(), all);

    ASSERT_TRUE(succeeded(first));
    ASSERT_TRUE(succeeded(second));
    EXPECT_TRUE(*first == *second);
}

TEST(ReportFormat, IsReadAsItIsWrittenInOrderAndOnce)
{
    const auto formats = reportFormatsFrom(u"html,CSV,html"_s);

    ASSERT_TRUE(succeeded(formats));
    EXPECT_EQ(formatIds(*formats), u"csv,html"_s);
}

TEST(ReportFormat, NamesTheWordThatIsNone)
{
    const auto formats = reportFormatsFrom(u"csv,docx"_s);

    ASSERT_FALSE(formats);
    EXPECT_TRUE(formats.error().arguments.value(0).contains(u"docx"));
    EXPECT_FALSE(reportFormatsFrom(u","_s));
}
