#pragma once

#include "cli/cliprogram.h"
#include "support/printing.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard {

using namespace Qt::StringLiterals;

inline testing::AssertionResult isDone(const CliAnswer& answer)
{
    if (answer.isDone())
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
        << "exit code " << answer.exitCode << ": " << answer.messages.toStdString();
}

inline QJsonDocument json(const CliAnswer& answer)
{
    return QJsonDocument::fromJson(answer.out.toUtf8());
}

/// A store with the sample files imported, in October 2026.
class SampleStore : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(isDone(cli.run(
            {u"init"_s, u"--name"_s, u"Harbor Motors"_s, u"--zone"_s, u"America/New_York"_s})));
        for (const QString& kind :
            {u"staff"_s, u"customers"_s, u"vehicles"_s, u"leads"_s, u"communications"_s,
                u"appointments"_s, u"shows"_s, u"sales"_s, u"spend"_s, u"wide"_s})
            ASSERT_TRUE(isDone(cli.run({u"import"_s, sampleFile(kind + u".csv"), u"--as"_s, kind,
                u"--date-order"_s,
                kind == u"vehicles"_s || kind == u"staff"_s || kind == u"spend"_s ? u"ymd"_s
                                                                                  : u"mdy"_s})));
        ASSERT_TRUE(isDone(cli.run({u"import"_s, sampleFile(u"leads.adf.xml"_s)})));
    }

    CliAnswer query(const QStringList& more) const
    {
        return cli.run(QStringList {u"query"_s, u"--period"_s, u"2026-10"_s} + more);
    }

    double figure(const QString& metric, const QString& part = u"value"_s) const
    {
        return json(
            query({u"--metrics"_s, metric, u"--json"_s}))[u"total"_s][u"figures"_s][metric][part]
            .toDouble(-1);
    }

    CliProgram cli {};
};

} // namespace lotboard
