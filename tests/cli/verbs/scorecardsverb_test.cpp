#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A made-up store of half a year.
class ScorecardsVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            cli.runBare({u"demo"_s, cli.databasePath(), u"--leads"_s, u"2000"_s, u"--months"_s,
                            u"6"_s, u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"1"_s})
                .isDone());
    }

    QJsonArray cards(const QStringList& more) const
    {
        const CliAnswer answer = cli.run(
            QStringList {u"scorecards"_s, u"--period"_s, u"2026-09-01..2026-10-31"_s, u"--json"_s}
            + more);
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    CliProgram cli {};
};

} // namespace

TEST_F(ScorecardsVerb, ListsPeopleByNameUnlessAskedOtherwise)
{
    const QJsonArray byName = cards({});
    const QJsonArray byDifference = cards({u"--order"_s, u"difference"_s});

    ASSERT_GT(byName.size(), 3);
    ASSERT_EQ(byDifference.size(), byName.size());
    for (qsizetype at = 1; at < byName.size(); ++at) {
        EXPECT_LT(byName[at - 1][u"person"_s].toString().localeAwareCompare(
                      byName[at][u"person"_s].toString()),
            0);
        EXPECT_GE(byDifference[at - 1][u"fair_difference"_s].toDouble(),
            byDifference[at][u"fair_difference"_s].toDouble());
    }
}

TEST_F(ScorecardsVerb, PrintsWhatAddsUpInEveryFormat)
{
    const QJsonArray found = cards({u"--rate"_s, u"close_rate"_s, u"--window"_s, u"30"_s});

    ASSERT_FALSE(found.isEmpty());
    const QJsonValue first = found.first();
    EXPECT_NEAR(first[u"close_rate"_s].toDouble() - first[u"expected"_s].toDouble(),
        first[u"difference"_s].toDouble(), 0.0002);
    EXPECT_LT(first[u"fair_low"_s].toDouble(), first[u"fair_high"_s].toDouble());

    const CliAnswer csv = cli.run({u"scorecards"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.out.startsWith(u"person,numerator,denominator,contact_rate,expected,"_s))
        << csv.out.toStdString();
    const CliAnswer table = cli.run({u"scorecards"_s, u"--period"_s, u"2026-10"_s});
    EXPECT_TRUE(table.out.contains(u"Leads received 2026-10."_s)) << table.out.toStdString();
}

TEST_F(ScorecardsVerb, KnowsOnlyRatesOfPeople)
{
    const CliAnswer wrong = cli.run({u"scorecards"_s, u"--rate"_s, u"gross"_s});
    EXPECT_EQ(wrong.exitCode, static_cast<int>(cli::ExitCode::Usage));
}
