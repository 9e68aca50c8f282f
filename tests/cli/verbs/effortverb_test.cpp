#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A made-up store of half a year.
class EffortVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            cli.runBare({u"demo"_s, cli.databasePath(), u"--leads"_s, u"2000"_s, u"--months"_s,
                            u"6"_s, u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"1"_s})
                .isDone());
    }

    QJsonArray table(const QStringList& options) const
    {
        const CliAnswer answer = cli.run(QStringList {u"effort"_s, u"--period"_s,
                                             u"2026-09-01..2026-10-31"_s, u"--json"_s, u"--table"_s}
            + options);
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    static double sumOf(const QJsonArray& rows, const QString& column)
    {
        double sum = 0;
        for (qsizetype at = 0; at + 1 < rows.size(); ++at) // The last one is the total.
            sum += rows[at][column].toDouble();
        return sum;
    }

    CliProgram cli {};
};

} // namespace

TEST_F(EffortVerb, PrintsWaitsHoursAndAttemptsThatAddUp)
{
    for (const auto& [name, column] : {std::pair(u"response"_s, u"denominator"_s),
             std::pair(u"hours"_s, u"numerator"_s), std::pair(u"attempts"_s, u"leads"_s)}) {
        const QJsonArray rows = table({name});
        ASSERT_GT(rows.size(), 3) << name.toStdString();
        EXPECT_EQ(sumOf(rows, column), rows.last()[column].toDouble()) << name.toStdString();
    }
}

TEST_F(EffortVerb, PrintsTheHoursForLeadsThatWereTriedSoOften)
{
    const QJsonArray first = table({u"next"_s});
    const QJsonArray third = table({u"next"_s, u"--after"_s, u"2"_s});

    ASSERT_FALSE(first.isEmpty());
    ASSERT_FALSE(third.isEmpty());
    EXPECT_NE(first, third);
    EXPECT_EQ(table({u"next"_s, u"--after"_s, u"3"_s}), table({u"next"_s, u"--after"_s, u"9"_s}))
        << "three times or more are taken together";
}

TEST_F(EffortVerb, PrintsHoursOfAnyDayAfterThoseOfWeekdays)
{
    const QJsonArray rows = table({u"next"_s});
    double ofWeekdays = 0;
    double ofAnyDay = 0;
    for (const QJsonValue& row : rows)
        (row[u"weekday"_s] == u"any day"_s ? ofAnyDay : ofWeekdays)
            += row[u"denominator"_s].toDouble();

    EXPECT_GT(ofWeekdays, 0);
    EXPECT_EQ(ofWeekdays, ofAnyDay);
    EXPECT_EQ(rows.last()[u"weekday"_s].toString(), u"any day"_s);
}

TEST_F(EffortVerb, PrintsTheBestHourOfEachSource)
{
    const QJsonArray sources = table({u"next"_s, u"--by"_s, u"source"_s});
    double attempts = 0;
    for (const QJsonValue& row : sources) {
        attempts += row[u"attempts"_s].toDouble();
        const bool isNamed = !row[u"hour"_s].toString().isEmpty();
        EXPECT_NE(isNamed, row[u"rate"_s].isNull());
        EXPECT_NE(isNamed, !row[u"flags"_s].toString().isEmpty()) << "or why there is none";
    }
    double all = 0;
    for (const QJsonValue& row : table({u"next"_s}))
        all += row[u"weekday"_s] == u"any day"_s ? 0 : row[u"denominator"_s].toDouble();

    EXPECT_GT(sources.size(), 3);
    EXPECT_EQ(attempts, all);
}

TEST_F(EffortVerb, RefusesWhatIsNoTable)
{
    EXPECT_FALSE(cli.run({u"effort"_s, u"--table"_s, u"people"_s}).isDone());
    EXPECT_FALSE(cli.run({u"effort"_s, u"--by"_s, u"source"_s}).isDone());
    EXPECT_FALSE(cli.run({u"effort"_s, u"--table"_s, u"next"_s, u"--by"_s, u"person"_s}).isDone());
}
