#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A made-up store, asked for October 2026.
class CostsVerb : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(
            cli.runBare({u"demo"_s, cli.databasePath(), u"--leads"_s, u"1000"_s, u"--months"_s,
                            u"3"_s, u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"1"_s})
                .isDone());
    }

    QJsonArray costs(const QStringList& more) const
    {
        const CliAnswer answer
            = cli.run(QStringList {u"costs"_s, u"--period"_s, u"2026-10"_s, u"--json"_s} + more);
        EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
        return QJsonDocument::fromJson(answer.out.toUtf8()).array();
    }

    CliProgram cli {};
};

} // namespace

TEST_F(CostsVerb, ListsWhatTheQueryGives)
{
    const QJsonArray rows = costs({});
    const CliAnswer query = cli.run({u"query"_s, u"--metrics"_s, u"cost_per_lead"_s, u"--period"_s,
        u"2026-10"_s, u"--format"_s, u"csv"_s});

    ASSERT_GT(rows.size(), 3);
    double sum = 0;
    for (qsizetype at = 0; at + 1 < rows.size(); ++at)
        sum += rows[at][u"cost"_s].toDouble();
    EXPECT_NEAR(rows.last()[u"cost"_s].toDouble(), sum, 0.005);
    EXPECT_NEAR(rows.last()[u"cost_per_lead"_s].toDouble(),
        query.out.split(u'\n').value(1).split(u',').value(0).toDouble(), 0.005);
}

TEST_F(CostsVerb, AddsLabourAndCampaignsWhereAskedFor)
{
    const QJsonArray media = costs({u"--basis"_s, u"lead"_s});
    const QJsonArray loaded
        = costs({u"--basis"_s, u"lead"_s, u"--loaded"_s, u"--by"_s, u"campaign"_s});

    EXPECT_GE(loaded.last()[u"cost"_s].toDouble(), media.last()[u"cost"_s].toDouble());
    EXPECT_GE(loaded.size(), media.size());
    EXPECT_TRUE(loaded.first().toObject().contains(u"campaign"_s));
    EXPECT_FALSE(media.first().toObject().contains(u"campaign"_s));
}
