#include "cli/cliprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A small demo with a year of leads, that ends on 2026-11-21.
class PlanVerbTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_program
                        .runBare({u"demo"_s, m_program.databasePath(), u"--leads"_s, u"1500"_s,
                            u"--months"_s, u"12"_s, u"--until"_s, u"2026-11-21"_s})
                        .isDone());
    }
    CliAnswer freeze(const QString& name)
    {
        return m_program.run({u"baseline"_s, u"freeze"_s, u"--name"_s, name, u"--period"_s,
            u"2026-06-01..2026-08-30"_s, u"--filter"_s, u"source=AutoTrader"_s});
    }
    QJsonArray rows(const QStringList& arguments)
    {
        const CliAnswer answer = m_program.run(arguments + QStringList {u"--json"_s});
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    CliProgram m_program {};
};

} // namespace

TEST_F(PlanVerbTest, FreezesBeginsAndJudges)
{
    ASSERT_TRUE(freeze(u"Summer"_s).isDone());
    const CliAnswer begun = m_program.run({u"plan"_s, u"new"_s, u"--name"_s, u"Two calls"_s,
        u"--changes"_s, u"Two calls in the first hour"_s, u"--from"_s, u"2026-08-31"_s,
        u"--baseline"_s, u"Summer"_s, u"--metric"_s, u"contact_rate"_s, u"--aim"_s, u"0.7"_s});
    ASSERT_TRUE(begun.isDone()) << begun.messages.toStdString();

    const QJsonArray verdict = rows({u"plan"_s, u"verdict"_s, u"--name"_s, u"Two calls"_s});

    ASSERT_FALSE(verdict.isEmpty());
    const QJsonObject contact = verdict.first().toObject();
    EXPECT_EQ(contact.value(u"metric"_s).toString(), u"contact_rate"_s);
    const double change = contact.value(u"change"_s).toDouble();
    EXPECT_NEAR(change,
        contact.value(u"plan"_s).toDouble() - contact.value(u"baseline"_s).toDouble(), 1e-3);
    EXPECT_LT(contact.value(u"change_low"_s).toDouble(), change);
    EXPECT_GT(contact.value(u"change_high"_s).toDouble(), change);
    for (const QJsonValue& row : rows({u"baseline"_s, u"show"_s, u"--name"_s, u"Summer"_s}))
        EXPECT_EQ(row[u"restated"].toString(), u"no"_s);
}

TEST_F(PlanVerbTest, SaysWhatWasNotUnderstood)
{
    ASSERT_TRUE(freeze(u"Summer"_s).isDone());

    EXPECT_EQ(freeze(u"Summer"_s).exitCode, 1) << "the name is taken";
    EXPECT_EQ(m_program.run({u"baseline"_s, u"show"_s, u"--name"_s, u"Winter"_s}).exitCode, 2);
    EXPECT_EQ(m_program.run({u"plan"_s, u"verdict"_s, u"--name"_s, u"None"_s}).exitCode, 2);
    EXPECT_EQ(m_program
                  .run({u"plan"_s, u"new"_s, u"--name"_s, u"X"_s, u"--changes"_s, u"X"_s,
                      u"--baseline"_s, u"Summer"_s, u"--metric"_s, u"units"_s, u"--aim"_s, u"1"_s})
                  .exitCode,
        2);
}
