#include "metrics/crosstable.h"

#include "asking.h"
#include "metrics/querytext.h"
#include "randomstore.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

using Kind = CrossHeading::Kind;

/// Leads by source: Website 5, AutoTrader 4, Cars.com 3, walk-ins without a source 2.
StoreStory fourSources()
{
    StoreStory story;
    const SourceId website = story.source("Website");
    const SourceId autoTrader = story.source("AutoTrader");
    const SourceId cars = story.source("Cars.com");
    const auto arrive = [&story](SourceId source, int count, int heard) {
        for (int i = 0; i < count; ++i) {
            const LeadId lead = story.lead("2026-11-02 10:00", {.source = source});
            if (i < heard)
                story.call(lead, "2026-11-02 10:05", {}, StoreStory::Answer::Spoke);
        }
    };
    arrive(website, 5, 5);
    arrive(autoTrader, 4, 1);
    arrive(cars, 3, 1);
    arrive({}, 2, 0);
    return story;
}

CrossTable cut(const StoreStory& story, const Query& query, std::optional<int> top)
{
    return crossTable(*buildFactTable(story.feed()), {.query = query, .top = top});
}

Query bySource(std::vector<MetricId> metrics)
{
    Query query = november(std::move(metrics));
    query.by = {Dimension::Source};
    return query;
}

void expectSameFigure(const Figure& a, const Figure& b)
{
    EXPECT_EQ(a.numerator, b.numerator);
    EXPECT_EQ(a.denominator, b.denominator);
    EXPECT_EQ(a.value, b.value);
    EXPECT_EQ(a.interval, b.interval);
    EXPECT_EQ(a.isTooFew, b.isTooFew);
}

double numeratorAt(
    const CrossTable& table, std::size_t line, std::size_t column, std::size_t metric)
{
    const auto& cells = table.at(line, column).cells;
    return cells.empty() ? 0 : cells[metric].figure.numerator;
}

} // namespace

TEST(CrossTable, ShowsTheGreatestAndTheRestAsOne)
{
    const auto table = cut(fourSources(), bySource({MetricId::Leads}), 2);

    ASSERT_EQ(table.lines.size(), 4U);
    EXPECT_EQ(table.lines[0].value.label, u"Website"_s);
    EXPECT_EQ(table.lines[1].value.label, u"AutoTrader"_s);
    EXPECT_EQ(table.lines[2].kind, Kind::Others);
    EXPECT_EQ(table.lines[2].memberCount, 2);
    EXPECT_EQ(table.lines[3].kind, Kind::All);
    EXPECT_EQ(table.at(2, 0).cells.front().figure.value, 5);
    EXPECT_EQ(table.total().cells.front().figure.value, 14);
}

TEST(CrossTable, HasRatesOfTheOthersThatAreNoSumsOfRates)
{
    const auto table = cut(fourSources(), bySource({MetricId::ContactRate}), 1);

    const Figure& others = table.at(1, 0).cells.front().figure;
    EXPECT_EQ(others.numerator, 2);
    EXPECT_EQ(others.denominator, 9);
    EXPECT_TRUE(others.interval.has_value());
}

TEST(CrossTable, HasNoOthersWhereAllMembersAreShown)
{
    for (const auto top : {std::optional<int> {}, std::optional(4), std::optional(99)}) {
        const auto table = cut(fourSources(), bySource({MetricId::Leads}), top);
        ASSERT_EQ(table.lines.size(), 5U);
        EXPECT_EQ(table.lines[3].kind, Kind::Member);
    }
}

TEST(CrossTable, LeavesTheOrderOfTheClockAlone)
{
    StoreStory story;
    for (const char* at : {"2026-11-02 10:00", "2026-11-03 10:00", "2026-11-04 10:00"})
        story.lead(at);
    Query query = november({MetricId::Leads});
    query.by = {Dimension::Day};

    EXPECT_EQ(cut(story, query, 1).lines.size(), 4U);
    EXPECT_FALSE(canBeCut(Dimension::Hour));
    EXPECT_TRUE(canBeCut(Dimension::Person));
}

TEST(CrossTable, OthersStayUnderTheFilter)
{
    Query query = bySource({MetricId::Leads});
    query.filter = {{Dimension::Source, {u"1"_s, u"2"_s, u"3"_s}}};

    const auto table = cut(fourSources(), query, 1);

    EXPECT_EQ(table.at(1, 0).cells.front().figure.value, 7);
    EXPECT_EQ(table.questions[table.at(1, 0).question].filter.size(), 1U);
}

TEST(CrossTable, WithoutADimensionIsTheTotalAlone)
{
    const auto table = cut(fourSources(), november({MetricId::Leads}), 3);

    ASSERT_EQ(table.cells.size(), 1U);
    EXPECT_EQ(table.total().cells.front().figure.value, 14);
}

TEST(CrossTable, OfAnEmptyPeriodHasNothingButTheTotal)
{
    Query query = bySource({MetricId::Leads});
    query.by.push_back(Dimension::Person);
    query.period = periodOf("2020-01");

    const auto table = cut(fourSources(), query, 3);

    EXPECT_EQ(table.cells.size(), 1U);
}

TEST(CrossTable, AsAListNamesTheOthers)
{
    const auto list = listed(cut(fourSources(), bySource({MetricId::Leads}), 2), u"(others)"_s);

    ASSERT_EQ(list.rows.size(), 3U);
    EXPECT_EQ(list.rows[2].keys.front().label, u"(others)"_s);
    EXPECT_EQ(list.total.cells.front().figure.value, 14);
}

class RandomCrossTables : public testing::TestWithParam<unsigned>
{
protected:
    RandomCrossTables() : random(GetParam()), facts(buildFactTable(random.story.feed())) { }

    CrossQuery next()
    {
        Query query = random.query();
        if (query.by.size() == 2 && query.by[0] == query.by[1])
            query.by.pop_back();
        return {.query = query, .top = random.number(1, 4)};
    }

    RandomStore random;
    FactTablePtr facts;
};

TEST_P(RandomCrossTables, AddUpToTheWholeWithTheOthers)
{
    for (int i = 0; i < 30 && !HasFailure(); ++i) {
        CrossQuery asked = next();
        asked.query.metrics = {MetricId::Leads, MetricId::Units, MetricId::FrontGross};
        SCOPED_TRACE(crossQueryText(asked).toStdString());
        const auto table = crossTable(*facts, asked);
        const std::size_t columns = table.columns.size();

        for (std::size_t metric = 0; metric < asked.query.metrics.size(); ++metric) {
            double sumOfLines = 0;
            for (std::size_t line = 0; line + 1 < table.lines.size(); ++line) {
                double sumOfColumns = 0;
                for (std::size_t column = 0; column + 1 < columns; ++column)
                    sumOfColumns += numeratorAt(table, line, column, metric);
                const double all = numeratorAt(table, line, columns - 1, metric);
                if (columns > 1) {
                    EXPECT_NEAR(sumOfColumns, all, 1e-6);
                }
                sumOfLines += all;
            }
            if (table.lines.size() > 1) {
                EXPECT_NEAR(sumOfLines, table.total().cells[metric].figure.numerator, 1e-6);
            }
        }
    }
}

TEST_P(RandomCrossTables, AreWhatTheEngineAnswersToEachQuestion)
{
    for (int i = 0; i < 10 && !HasFailure(); ++i) {
        const CrossQuery asked = next();
        SCOPED_TRACE(crossQueryText(asked).toStdString());
        const auto table = crossTable(*facts, asked);

        for (const CrossCell& cell : table.cells) {
            const auto answer = evaluate(*facts, table.questions[cell.question]);
            const auto row = std::ranges::find(answer.rows, cell.keys, &ResultRow::keys);
            const bool isThere = cell.keys.empty() || row != answer.rows.end();
            ASSERT_EQ(isThere, !cell.cells.empty());
            if (!isThere)
                continue;
            const auto& cells = cell.keys.empty() ? answer.total.cells : row->cells;
            for (std::size_t metric = 0; metric < cells.size(); ++metric)
                expectSameFigure(cell.cells[metric].figure, cells[metric].figure);
        }
        const auto whole = evaluate(*facts, asked.query);
        for (std::size_t metric = 0; metric < whole.total.cells.size(); ++metric)
            expectSameFigure(table.total().cells[metric].figure, whole.total.cells[metric].figure);
    }
}

TEST_P(RandomCrossTables, UncutAreTheAnswerOfTheEngineRowByRow)
{
    for (int i = 0; i < 10 && !HasFailure(); ++i) {
        CrossQuery asked = next();
        asked.top.reset();
        SCOPED_TRACE(crossQueryText(asked).toStdString());

        const auto list = listed(crossTable(*facts, asked), {});
        const auto answer = evaluate(*facts, asked.query);

        EXPECT_EQ(list.comparisonPeriod, answer.comparisonPeriod);
        EXPECT_EQ(list.exclusions, answer.exclusions);
        ASSERT_EQ(list.rows.size(), answer.rows.size());
        for (std::size_t row = 0; row < list.rows.size(); ++row) {
            ASSERT_EQ(list.rows[row].keys, answer.rows[row].keys);
            for (std::size_t metric = 0; metric < answer.query.metrics.size(); ++metric)
                expectSameFigure(
                    list.rows[row].cells[metric].figure, answer.rows[row].cells[metric].figure);
        }
    }
}

TEST_P(RandomCrossTables, OpenEveryNumberToRecordsThatAddUpToIt)
{
    for (int i = 0; i < 5 && !HasFailure(); ++i) {
        const CrossQuery asked = next();
        SCOPED_TRACE(crossQueryText(asked).toStdString());
        const auto table = crossTable(*facts, asked);

        for (std::size_t at = 0; at < table.cells.size(); at += 3) {
            const CrossCell& cell = table.cells[at];
            for (std::size_t metric = 0; metric < cell.cells.size(); ++metric) {
                double sum = 0;
                for (const RecordRef& record : records(*facts, table.questions[cell.question],
                         metric, cell.keys, RecordPart::Numerator))
                    sum += record.amount;
                EXPECT_NEAR(sum, cell.cells[metric].figure.numerator, 1e-6);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomCrossTables, testing::Range(1U, 13U));
