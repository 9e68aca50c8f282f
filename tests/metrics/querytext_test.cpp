#include "metrics/querytext.h"

#include "support/days.h"
#include "support/printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace lotboard;
using namespace lotboard::metrics;
using namespace Qt::StringLiterals;

namespace {

const std::chrono::sys_days today = january(31);

/// A question that nobody would ask, but might.
class RandomQuery
{
public:
    explicit RandomQuery(unsigned seed) : m_random(seed) { }

    Query next()
    {
        Query query {.period = period(), .today = today};
        for (int i = number(0, 4); i > 0; --i)
            query.metrics.push_back(static_cast<MetricId>(number(0, 47)));
        for (int i = number(0, 2); i > 0; --i)
            query.by.push_back(static_cast<Dimension>(number(0, 18)));
        if (number(0, 1) == 1)
            query.basis = DateBasis::Lead;
        if (number(0, 2) == 0)
            query.windowDays = number(1, 90);
        int dimension = 0;
        for (int i = number(0, 3); i > 0; --i) {
            dimension += number(1, 5);
            query.filter.push_back({static_cast<Dimension>(dimension), keys()});
        }
        query.comparison = static_cast<Comparison>(number(0, 3));
        return query;
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    Period period()
    {
        const auto first = january(1) + std::chrono::days(number(-900, 900));
        switch (number(0, 3)) {
        case 0:
            return monthOf(first);
        case 1:
            return yearOf(first);
        case 2:
            return Period::all();
        default:
            return {first, first + std::chrono::days(number(0, 200))};
        }
    }

    QStringList keys()
    {
        static const QStringList known {u"3"_s, u""_s, u"Ford"_s, u"Land Rover"_s, u"it's"_s,
            u"a=b"_s, u"a,b"_s, u"--by"_s, u"\\"_s, u"\"quoted\""_s, u"$(rm)"_s, u"车"_s};
        QStringList keys;
        for (int i = number(1, 3); i > 0; --i)
            keys << known.at(number(0, static_cast<int>(known.size()) - 1));
        return keys;
    }

    std::mt19937 m_random;
};

} // namespace

TEST(QueryText, IsWhatTheVerbQueryTakes)
{
    const Query query {.metrics = {MetricId::Leads, MetricId::ContactRate},
        .by = {Dimension::Source, Dimension::NewUsed},
        .period = monthOf(january(5)),
        .basis = DateBasis::Lead,
        .windowDays = 30,
        .filter = {{Dimension::Source, {u"3"_s, QString()}}, {Dimension::Make, {u"Land Rover"_s}}},
        .comparison = Comparison::SamePeriodLastYear,
        .today = today};

    EXPECT_EQ(queryText(query),
        u"--metrics leads,contact_rate --by source,new-used --period 2024-01 --basis lead "
        "--window 30 --filter source=3 --filter source= --filter 'make=Land Rover' "
        "--compare last-year"_s);
}

TEST(QueryText, EveryQuestionComesBackFromItsText)
{
    RandomQuery random(7);
    for (int i = 0; i < 2000; ++i) {
        const Query query = random.next();

        const QString text = queryText(query);

        ASSERT_EQ(queryFromText(text, today), query) << text.toStdString();
        ASSERT_EQ(filterFromText(filterText(query.filter)), query.filter) << text.toStdString();
    }
}

TEST(QueryText, SaysHowFarAnAnswerIsCutShort)
{
    const CrossQuery asked {.query = {.metrics = {MetricId::Leads},
                                .by = {Dimension::Source},
                                .period = monthOf(january(5)),
                                .today = today},
        .top = 5};

    EXPECT_EQ(crossQueryText(asked), u"--metrics leads --by source --period 2024-01 --top 5"_s);
    EXPECT_EQ(crossQueryFromText(crossQueryText(asked), today), asked);
    EXPECT_FALSE(queryFromText(crossQueryText(asked), today)) << "no plain question";
    EXPECT_FALSE(crossQueryFromText(u"--metrics leads --top 0", today));
    EXPECT_FALSE(crossQueryFromText(u"--metrics leads --top many", today));
}

TEST(QueryText, PassesOverACommentAsAShellDoes)
{
    const QString text
        = u"--metrics leads --period last-month --filter 'make=a # b' # bars intervals"_s;

    const auto asked = crossQueryFromText(text, today);

    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->query.filter.front().keys, QStringList {u"a # b"_s});
    EXPECT_EQ(commentIn(text), u"bars intervals"_s);
    EXPECT_EQ(optionIn(text, u"--period"_s), u"last-month"_s);
    EXPECT_EQ(optionIn(text, u"--top"_s), QString());
}

TEST(QueryText, APeriodThatMovesIsUnderstoodOnTheDayItIsRead)
{
    const QString text = queryText({.metrics = {MetricId::Units}}, u"last-month"_s);

    const auto later = queryFromText(text, january(31) + std::chrono::days(31));

    ASSERT_TRUE(later);
    EXPECT_EQ(later->period, monthOf(january(31) + std::chrono::days(1)));
}

TEST(QueryText, WhatIsNoQuestionIsRefused)
{
    for (const QString& text : {u"leads"_s, u"--metrics"_s, u"--metrics lead"_s,
             u"--filter source"_s, u"--filter 'source=1"_s, u"--window 0"_s, u"--basis both"_s,
             u"--period soon"_s, u"--compare none"_s, u"--drop table"_s})
        EXPECT_FALSE(queryFromText(text, today)) << text.toStdString();
    EXPECT_FALSE(filterFromText(u"--filter source=1 --basis lead"));
    EXPECT_EQ(filterFromText(u""), Filter {});
}
