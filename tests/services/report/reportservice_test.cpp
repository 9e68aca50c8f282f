#include "services/report/reportservice.h"

#include "metrics/engine.h"
#include "metrics/withheld.h"
#include "services/consent/consentservice.h"
#include "services/report/figurecells.h"
#include "services/report/figuretables.h"
#include "services/support/tinystore.h"
#include "support/golden.h"

#include <QDir>
#include <QFileInfo>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class ReportServiceTest : public testing::Test
{
protected:
    MonthReport october(const Session& session = Session::manager())
    {
        auto report = m_service.monthReport(session, TinyStore::october());
        EXPECT_TRUE(succeeded(report));
        return report ? std::move(*report) : MonthReport {};
    }
    static const ReportFile& file(const MonthReport& report, const QString& name)
    {
        const auto found = std::find_if(report.files.begin(), report.files.end(),
            [&](const ReportFile& candidate) { return candidate.name == name; });
        EXPECT_NE(found, report.files.end());
        return *found;
    }

    TinyStore m_store;
    ReportService m_service {m_store.workspace()};
};

QStringList namesOf(const MonthReport& report)
{
    QStringList names;
    for (const ReportFile& file : report.files)
        names << file.name;
    return names;
}

} // namespace

TEST_F(ReportServiceTest, WritesWhatWasCountedByHand)
{
    for (const ReportFile& file : october().files)
        expectGolden(u"report/"_s + file.name, file.bytes);
}

TEST_F(ReportServiceTest, TheSameDataGivesTheSameBytes)
{
    const MonthReport first = october();
    ASSERT_TRUE(succeeded(m_store.workspace().loadFacts()));
    const MonthReport second = october();

    ASSERT_EQ(namesOf(first), namesOf(second));
    for (std::size_t i = 0; i < first.files.size(); ++i)
        EXPECT_EQ(first.files[i].bytes, second.files[i].bytes);
}

TEST_F(ReportServiceTest, EveryFigureOfTheSummaryIsTheAnswerToItsQuestion)
{
    const MonthReport report = october();
    const ReportFile& summary = file(report, u"summary.csv"_s);
    const auto facts = m_store.workspace().facts();

    std::size_t line = 0;
    for (const auto& metric : metrics::metricCatalog()) {
        for (const auto basis : {metrics::DateBasis::Event, metrics::DateBasis::Lead}) {
            const bool isLead = basis == metrics::DateBasis::Lead;
            if (isLead ? !metric.onLeadDate : !metric.onEventDate)
                continue;
            ASSERT_LT(line, summary.rows.size());
            const auto& row = summary.rows[line++];
            const auto answer = metrics::evaluate(*facts,
                {.metrics = {metric.metric},
                    .period = TinyStore::october(),
                    .basis = basis,
                    .today = m_store.workspace().today()});
            const auto& figure = answer.total.cells.front().figure;
            EXPECT_EQ(cellText(row[0]), QLatin1String(metric.id));
            EXPECT_EQ(row[4], valueCell(metric.unit, figure.value)) << metric.id;
        }
    }
    EXPECT_EQ(line, summary.rows.size());
}

TEST_F(ReportServiceTest, PeopleAddUpToTheStore)
{
    const MonthReport report = october();
    const ReportFile& people = file(report, u"by_person.csv"_s);
    const auto column = static_cast<std::size_t>(people.columns.indexOf(u"units"_s));

    double units = 0;
    for (const auto& row : people.rows)
        units += cellText(row[column]).toDouble();

    EXPECT_EQ(units, 2);
}

TEST_F(ReportServiceTest, ThePreviewShowsWhatIsInTheFile)
{
    const MonthReport report = october();
    const ReportFile& leads = file(report, u"leads.csv"_s);

    ASSERT_EQ(leads.rows.size(), 5U);
    for (const auto& row : leads.rows) {
        ASSERT_EQ(static_cast<qsizetype>(row.size()), leads.columns.size());
        for (const ReportCell& cell : row)
            EXPECT_TRUE(leads.bytes.contains(cellText(cell).replace(u"\""_s, u"\"\""_s).toUtf8()));
    }
}

TEST_F(ReportServiceTest, LeavesOutHowToReachWhoDoesNotWantIt)
{
    const auto josesFirst = [this]() -> QString {
        const MonthReport report = october();
        const ReportFile& leads = file(report, u"leads.csv"_s);
        const auto at = [&](const QString& column) {
            return cellText(
                leads.rows.front()[static_cast<std::size_t>(leads.columns.indexOf(column))]);
        };
        return at(u"phone"_s) + u' ' + at(u"email"_s);
    };
    const auto say = [this](Channel channel, bool isGiven) {
        EXPECT_TRUE(succeeded(
            ConsentService(m_store.workspace())
                .record(Session::manager(), {.customer = {1}, .channels = {{channel, isGiven}}})));
    };
    EXPECT_EQ(josesFirst(), u"+12035550101 jose@example.com"_s);

    say(Channel::Text, false);
    EXPECT_EQ(josesFirst(), u"+12035550101 jose@example.com"_s);
    EXPECT_EQ(october().leftOut, LeftOutContacts {});
    say(Channel::Call, false);
    say(Channel::Email, false);
    EXPECT_EQ(josesFirst(), u" "_s);
    const LeftOutContacts both = october().leftOut;
    EXPECT_GT(both.phones, 0);
    EXPECT_EQ(both.phones, both.emails);
    say(Channel::Email, true);
    EXPECT_EQ(josesFirst(), u" jose@example.com"_s);
    EXPECT_EQ(october().leftOut, (LeftOutContacts {.phones = both.phones}));
}

TEST_F(ReportServiceTest, TheRunningMonthEndsToday)
{
    using namespace std::chrono;
    const auto report
        = m_service.monthReport(Session::manager(), monthOf(sys_days(2026y / November / 1)));
    ASSERT_TRUE(succeeded(report));

    const auto& row = file(*report, u"summary.csv"_s).rows.front();
    EXPECT_EQ(cellText(row[11]), u"2026-11-01..2026-11-10"_s);
    EXPECT_EQ(cellText(row[12]), u"2026-10-01..2026-10-10"_s);
}

TEST_F(ReportServiceTest, NamesOfCustomersAreWithheldFromWhoMayNotExportThem)
{
    const MonthReport report = october({.who = {}, .role = Role::Associate});

    EXPECT_EQ(report.withheld, QStringList({u"leads.csv"_s, u"sales.csv"_s}));
    EXPECT_EQ(namesOf(report),
        QStringList({u"summary.csv"_s, u"by_source.csv"_s, u"by_person.csv"_s, u"by_day.csv"_s}));
}

TEST_F(ReportServiceTest, WhatDealsMadeIsCalledWithheldButForOnesOwnShares)
{
    const StaffId ann {1};
    const MonthReport whole = october();
    const MonthReport report = october({.who = ann, .role = Role::Associate});
    ASSERT_TRUE(report.withholdsGrosses);
    ASSERT_FALSE(whole.withholdsGrosses);

    for (const QString& name : namesOf(report)) {
        const ReportFile& seen = file(report, name);
        const ReportFile& all = file(whole, name);
        ASSERT_EQ(seen.rows.size(), all.rows.size());
        for (std::size_t row = 0; row < seen.rows.size(); ++row) {
            const bool isOwn = name == u"by_person.csv"_s && cellText(seen.rows[row][0]) == u"1"_s;
            for (std::size_t column = 0; column < seen.rows[row].size(); ++column) {
                const auto figure = seen.figures.find({row, column});
                const bool isGross = figure != seen.figures.end()
                    && metrics::saysGross(
                        seen.answers[figure->second.answer].query.metrics[figure->second.metric]);
                if (figure == seen.figures.end())
                    continue;
                const ReportCell expected
                    = isGross && !isOwn ? ReportCell(ReportWithheld {}) : all.rows[row][column];
                EXPECT_TRUE(seen.rows[row][column] == expected) << name.toStdString() << row;
            }
        }
    }
    EXPECT_TRUE(file(report, u"summary.csv"_s).bytes.contains("withheld"));
}

TEST_F(ReportServiceTest, WritesIntoANewFolder)
{
    const MonthReport report = october();
    const QString folder = m_store.folder() + u"/out/2026-10"_s;
    const auto files = reportFiles(report, {ReportFormat::Csv});
    ASSERT_TRUE(succeeded(files));

    ASSERT_TRUE(succeeded(m_service.writeTo(Session::manager(), *files, folder)));

    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 6);
    QFile written(folder + u"/sales.csv"_s);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), file(report, u"sales.csv"_s).bytes);
}

TEST_F(ReportServiceTest, SaysWhichFileCouldNotBeWritten)
{
    const QString folder = m_store.folder() + u"/taken"_s;
    ASSERT_TRUE(QDir().mkpath(folder + u"/summary.csv"_s)); // A folder stands in the way.

    const auto files = reportFiles(october(), {ReportFormat::Csv});
    ASSERT_TRUE(succeeded(files));
    const auto written = m_service.writeTo(Session::manager(), *files, folder);

    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().arguments.value(0).endsWith(u"summary.csv"));
}

TEST_F(ReportServiceTest, StopsWhenCancelled)
{
    JobControl control;
    control.cancel();

    const auto report = m_service.monthReport(Session::manager(), TinyStore::october(), control);

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Error::Code::Cancelled);
}
