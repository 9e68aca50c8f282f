#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class BenchmarksVerbTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_program
                        .runBare({u"demo"_s, m_program.databasePath(), u"--leads"_s, u"50"_s,
                            u"--months"_s, u"1"_s, u"--until"_s, u"2026-11-21"_s})
                        .isDone());
    }

    CliAnswer run(const QStringList& options) const
    {
        return m_program.run(QStringList {u"benchmarks"_s, u"--json"_s} + options);
    }

    QJsonArray rows(const QStringList& options) const
    {
        const CliAnswer answer = run(options);
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    QJsonArray set(const QString& metric, const QString& value, const QString& source) const
    {
        return rows({u"set"_s, u"--metric"_s, metric, u"--value"_s, value, u"--source"_s, source});
    }

    CliProgram m_program {};
};

} // namespace

TEST_F(BenchmarksVerbTest, SetsListsAndRemoves)
{
    EXPECT_TRUE(rows({}).isEmpty()) << "the program brings none";
    set(u"contact_rate"_s, u"60"_s, u"20-group 2026"_s);
    set(u"gross_per_unit"_s, u"2900.5"_s, u"20-group 2026"_s);
    const QJsonArray all = set(u"contact_rate"_s, u"55"_s, u"Maker"_s);

    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0][u"metric"_s].toString(), u"contact_rate"_s);
    EXPECT_DOUBLE_EQ(all[0][u"benchmark"_s].toDouble(), 55) << "in per cent, the smaller first";
    EXPECT_DOUBLE_EQ(all[2][u"benchmark"_s].toDouble(), 2900.5);
    EXPECT_EQ(rows({u"--metric"_s, u"contact_rate"_s}).size(), 2);
    EXPECT_EQ(rows({u"--source"_s, u"maker"_s}).size(), 1);

    const QJsonArray left
        = rows({u"remove"_s, u"--metric"_s, u"contact_rate"_s, u"--source"_s, u"Maker"_s});
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(left[0][u"source"_s].toString(), u"20-group 2026"_s);
}

TEST_F(BenchmarksVerbTest, PutsANewValueInThePlaceOfThatOfTheSameSource)
{
    set(u"show_rate"_s, u"60"_s, u"20-group 2026"_s);
    const QJsonArray all = set(u"show_rate"_s, u"62.5"_s, u"20-group 2026"_s);

    ASSERT_EQ(all.size(), 1);
    EXPECT_DOUBLE_EQ(all[0][u"benchmark"_s].toDouble(), 62.5);
}

TEST_F(BenchmarksVerbTest, RefusesWhatIsNoBenchmarkAndKeepsWhatThereIs)
{
    set(u"contact_rate"_s, u"60"_s, u"20-group 2026"_s);
    set(u"contact_rate"_s, u"55"_s, u"Maker"_s);
    for (const QStringList& wrong :
        {QStringList {u"set"_s, u"--metric"_s, u"contact_rate"_s},
            {u"set"_s, u"--metric"_s, u"contact_rate"_s, u"--value"_s, u"60"_s},
            {u"set"_s, u"--metric"_s, u"contact_rate"_s, u"--value"_s, u"160"_s, u"--source"_s,
                u"Maker"_s},
            {u"set"_s, u"--metric"_s, u"units"_s, u"--value"_s, u"60"_s, u"--source"_s, u"Maker"_s},
            {u"set"_s, u"--metric"_s, u"luck"_s, u"--value"_s, u"60"_s, u"--source"_s, u"Maker"_s},
            {u"remove"_s}, {u"remove"_s, u"--metric"_s, u"contact_rate"_s},
            {u"remove"_s, u"--metric"_s, u"show_rate"_s}})
        EXPECT_EQ(run(wrong).exitCode, static_cast<int>(cli::ExitCode::Usage))
            << wrong.join(u' ').toStdString();
    EXPECT_EQ(rows({}).size(), 2);
}
