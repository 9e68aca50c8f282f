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

TEST_F(LeaksVerb, HoldsAPeriodAgainstABaselineOrTheGoals)
{
    ASSERT_TRUE(cli.run({u"baseline"_s, u"freeze"_s, u"--name"_s, u"Summer"_s, u"--period"_s,
                            u"2026-07-01..2026-08-31"_s})
                    .isDone());
    const CliAnswer frozen = cli.run(
        {u"leaks"_s, u"--period"_s, u"2026-09"_s, u"--baseline"_s, u"summer"_s, u"--json"_s});
    EXPECT_TRUE(frozen.isDone()) << frozen.messages.toStdString();
    const QJsonArray causes = QJsonDocument::fromJson(frozen.out.toUtf8()).array();
    double sum = 0;
    for (qsizetype at = 0; at + 1 < causes.size(); ++at)
        sum += causes[at][u"change"_s].toDouble();
    EXPECT_NEAR(causes.last()[u"change"_s].toDouble(), sum, 0.05);

    for (const QStringList& more :
        {QStringList {u"--gross"_s}, {u"--by"_s, u"person"_s}, {u"--by"_s, u"source"_s}})
        EXPECT_TRUE(cli.run(QStringList {u"leaks"_s, u"--period"_s, u"2026-09"_s, u"--baseline"_s,
                                u"Summer"_s}
                           + more)
                        .isDone())
            << more.join(u' ').toStdString();
    const CliAnswer young
        = cli.run({u"leaks"_s, u"--period"_s, u"this-month"_s, u"--baseline"_s, u"Summer"_s});
    EXPECT_TRUE(young.out.contains(u"No lead of "_s)) << young.out.toStdString();

    ASSERT_TRUE(cli.run({u"goals"_s, u"set"_s, u"--metric"_s, u"leads"_s, u"--month"_s,
                            u"2026-10"_s, u"--value"_s, u"500"_s})
                    .isDone());
    const CliAnswer goals = cli.run({u"leaks"_s, u"--period"_s, u"2026-10"_s, u"--goals"_s});
    EXPECT_TRUE(goals.out.contains(u"2026-10 against the part of the goals"_s))
        << goals.out.toStdString();
    EXPECT_TRUE(goals.out.contains(u"taken as they are: contact, "_s));

    const CliAnswer people
        = cli.run({u"leaks"_s, u"--period"_s, u"2026-10"_s, u"--goals"_s, u"--by"_s, u"person"_s});
    EXPECT_TRUE(people.out.contains(u"against its own goals"_s)) << people.out.toStdString();

    for (const QStringList& wrong :
        {QStringList {u"--baseline"_s, u"nope"_s}, {u"--goals"_s, u"--baseline"_s, u"Summer"_s},
            {u"--goals"_s, u"--gross"_s}, {u"--goals"_s, u"--by"_s, u"source"_s},
            {u"--baseline"_s, u"Summer"_s, u"--gross"_s, u"--by"_s, u"source"_s}})
        EXPECT_EQ(cli.run(QStringList {u"leaks"_s, u"--period"_s, u"2026-10"_s} + wrong).exitCode,
            static_cast<int>(cli::ExitCode::Usage))
            << wrong.join(u' ').toStdString();
}
