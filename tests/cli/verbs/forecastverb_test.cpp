#include "cli/cliprogram.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

/// A made-up store with as many months of history.
CliProgram storeOf(const QString& months)
{
    CliProgram cli;
    EXPECT_TRUE(cli.runBare({u"demo"_s, cli.databasePath(), u"--leads"_s, u"1500"_s, u"--months"_s,
                                months, u"--until"_s, u"2026-11-21"_s, u"--seed"_s, u"1"_s})
                    .isDone());
    return cli;
}

QJsonArray rowsOf(const CliAnswer& answer)
{
    EXPECT_TRUE(answer.isDone()) << answer.messages.toStdString();
    return QJsonDocument::fromJson(answer.out.toUtf8()).array();
}

} // namespace

TEST(ForecastVerb, ForecastsFromThisMonthOn)
{
    const CliProgram cli = storeOf(u"60"_s);

    for (const QString& metric : {u"units"_s, u"leads_received"_s, u"gross"_s}) {
        const auto rows = rowsOf(
            cli.run({u"forecast"_s, u"--metric"_s, metric, u"--months"_s, u"3"_s, u"--json"_s}));
        ASSERT_EQ(rows.size(), 3) << metric.toStdString();
        EXPECT_EQ(rows.first()[u"month"_s].toString(), u"2026-11"_s);
        EXPECT_EQ(rows.last()[u"month"_s].toString(), u"2027-01"_s);
        for (const auto& value : rows) {
            const QJsonObject row = value.toObject();
            EXPECT_LE(row[u"low_95"_s].toDouble(), row[u"low_80"_s].toDouble());
            EXPECT_LT(row[u"low_80"_s].toDouble(), row[u"expected"_s].toDouble());
            EXPECT_LT(row[u"expected"_s].toDouble(), row[u"high_80"_s].toDouble());
            EXPECT_LT(row[u"high_80"_s].toDouble(), row[u"high_95"_s].toDouble());
        }
    }
}

TEST(ForecastVerb, SaysHowTheMethodsDid)
{
    const CliAnswer answer = storeOf(u"60"_s).run({u"forecast"_s});

    EXPECT_TRUE(answer.out.contains(u"Back-test: a year ahead from"_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"As last year (seasonal naive): MASE"_s));
    EXPECT_TRUE(answer.out.contains(u"Exponential smoothing ETS("_s));
}

TEST(ForecastVerb, SaysThatAHistoryIsShort)
{
    const CliAnswer fallenBack = storeOf(u"24"_s).run({u"forecast"_s});
    EXPECT_TRUE(fallenBack.out.contains(u"The history is too short to try out others"_s));

    const CliAnswer refused = storeOf(u"6"_s).run({u"forecast"_s});
    EXPECT_EQ(refused.exitCode, static_cast<int>(cli::ExitCode::Usage));
    EXPECT_TRUE(refused.messages.contains(u"thirteen whole months"_s));
}

TEST(ForecastVerb, RefusesWhatCannotBeForecast)
{
    const CliAnswer answer
        = storeOf(u"14"_s).run({u"forecast"_s, u"--metric"_s, u"contact_rate"_s});

    EXPECT_EQ(answer.exitCode, static_cast<int>(cli::ExitCode::Usage));
    EXPECT_TRUE(answer.messages.contains(u"contact_rate"_s));
}
