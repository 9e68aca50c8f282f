#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A made-up store, asked for October 2026 against September.
class LeaksVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            cli.runBare({u"demo"_s, cli.databasePath(), u"--leads"_s, u"2000"_s, u"--months"_s,
                            u"6"_s, u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"1"_s})
                .isDone());
    }

    QJsonArray leaks(const QStringList& more) const
    {
        const CliAnswer answer = cli.run(QStringList {u"leaks"_s, u"--period"_s, u"2026-10"_s,
                                             u"--against"_s, u"2026-09"_s, u"--json"_s}
            + more);
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    double unitsOf(const QString& month) const
    {
        const CliAnswer answer = cli.run({u"query"_s, u"--metrics"_s, u"units"_s, u"--period"_s,
            month, u"--format"_s, u"csv"_s});
        return answer.out.split(u'\n').value(1).split(u',').value(0).toDouble();
    }

    CliProgram cli {};
};

} // namespace

TEST_F(LeaksVerb, GivesCausesThatAddUpToTheChange)
{
    const QJsonArray causes = leaks({});

    ASSERT_EQ(causes.size(), 10);
    double sum = 0;
    for (qsizetype at = 0; at + 1 < causes.size(); ++at)
        sum += causes[at][u"change"_s].toDouble();
    EXPECT_NEAR(causes.last()[u"change"_s].toDouble(), sum, 0.05);
    EXPECT_NEAR(sum, unitsOf(u"2026-10"_s) - unitsOf(u"2026-09"_s), 0.05);
}

TEST_F(LeaksVerb, ListsSourcesAndPeople)
{
    for (const QString& by : {u"source"_s, u"person"_s}) {
        const QJsonArray rows = leaks({u"--by"_s, by, u"--gross"_s});
        ASSERT_GT(rows.size(), 3) << by.toStdString();
        double sum = 0;
        for (qsizetype at = 0; at + 1 < rows.size(); ++at)
            sum += rows[at][u"change"_s].toDouble();
        EXPECT_NEAR(rows.last()[u"change"_s].toDouble(), sum, 0.1);
    }
}

TEST_F(LeaksVerb, ComparesAsToldOrWithThePeriodBefore)
{
    const CliAnswer before = cli.run({u"leaks"_s, u"--period"_s, u"2026-10"_s});
    EXPECT_TRUE(before.out.contains(u"2026-10 against 2026-09."_s)) << before.out.toStdString();

    const CliAnswer wrong = cli.run({u"leaks"_s, u"--against"_s, u"whenever"_s});
    EXPECT_EQ(wrong.exitCode, static_cast<int>(cli::ExitCode::Usage));
    EXPECT_TRUE(wrong.messages.contains(u"whenever"_s));
}
