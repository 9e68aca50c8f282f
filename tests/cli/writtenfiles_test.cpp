#include "cli/samplestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace lotboard;
using namespace Qt::StringLiterals;

TEST_F(SampleStore, WritesTheMonthReport)
{
    const CliAnswer answer
        = cli.run({u"report"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"october"_s});

    ASSERT_TRUE(isDone(answer));
    EXPECT_EQ(QDir(cli.path(u"october"_s)).entryList(QDir::Files, QDir::Name),
        (QStringList {u"by_day.csv"_s, u"by_person.csv"_s, u"by_source.csv"_s, u"leads.csv"_s,
            u"sales.csv"_s, u"summary.csv"_s}));
    EXPECT_EQ(answer.out.count(u'\n'), 6);
}

TEST_F(SampleStore, WritesTheReportInTheLanguageThatItIsAskedFor)
{
    const QStringList report {u"report"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, u"october"_s,
        u"--format"_s, u"html"_s, u"--language"_s};
    ASSERT_TRUE(isDone(cli.run(report + QStringList {u"zh_CN"_s})));

    QFile page(cli.path(u"october/report-2026-10.html"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    EXPECT_TRUE(html.contains(u"<html lang=\"zh-CN\">"_s));
    EXPECT_TRUE(html.contains(u"线索成交率"_s));

    EXPECT_EQ(cli.run(report + QStringList {u"tlh"_s}).exitCode, 2);
}

TEST_F(SampleStore, ListsTheAppointmentsOfADayOrWritesThemAsACalendarFile)
{
    const QStringList ofDay {u"appointments"_s, u"--day"_s, u"2026-10-08"_s};
    const QString file = cli.path(u"day.ics"_s);

    const CliAnswer listed = cli.run(ofDay + QStringList {u"--json"_s});
    ASSERT_TRUE(isDone(listed));
    const CliAnswer written = cli.run(ofDay + QStringList {u"--ics"_s, file});
    ASSERT_TRUE(isDone(written));

    ASSERT_EQ(json(listed).array().size(), 1);
    EXPECT_EQ(json(listed)[0][u"at"_s], u"2026-10-08 18:00"_s);
    EXPECT_EQ(json(listed)[0][u"state"_s], u"no_show"_s);
    QFile calendar(file);
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
    const QByteArray bytes = calendar.readAll();
    EXPECT_EQ(bytes.count("BEGIN:VEVENT"), 1);
    EXPECT_TRUE(bytes.contains("DTSTART:20261008T220000Z")) << bytes.constData();
}

TEST_F(SampleStore, WritesNoCalendarFileOfADayWithoutAppointments)
{
    const QString file = cli.path(u"day.ics"_s);

    const CliAnswer answer
        = cli.run({u"appointments"_s, u"--day"_s, u"2026-12-24"_s, u"--ics"_s, file});

    ASSERT_TRUE(isDone(answer));
    EXPECT_FALSE(answer.messages.isEmpty());
    EXPECT_FALSE(QFile::exists(file));
}
