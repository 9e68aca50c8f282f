#include "models/reports/monthreportmodel.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

MonthReport madeUpReport(const Period& month)
{
    MonthReport report;
    report.month = month;
    report.files = {{.name = u"summary.csv"_s,
                        .columns = {u"metric"_s, u"value"_s},
                        .rows = {{u"contact_rate"_s, std::monostate()},
                            {u"units"_s, ReportNumber {.value = 12.5, .decimals = 1}}}},
        {.name = u"sales.csv"_s, .columns = {u"gross"_s}, .rows = {{Money::fromCents(123450)}}}};
    return report;
}

MonthReportModel::Calls madeUpCalls()
{
    return {.report = [](const Period& month, const JobControl&) -> Result<MonthReport> {
                return madeUpReport(month);
            },
        .write = [](const MonthReport& report, const ReportFormats&,
                     const QString& folder) -> Result<int> {
            if (folder == u"/full")
                return Error {Error::Code::DiskFull, {folder}, {}};
            return static_cast<int>(report.files.size());
        }};
}

} // namespace

TEST(MonthReportModel, ShowsEachFileCellForCell)
{
    MonthReportModel model(madeUpCalls());
    const QAbstractItemModelTester tester(
        model.file(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setMonth(monthOf(january(1)));
    LOTBOARD_WAIT_FOR(model.state() == MonthReportModel::State::Ready);

    EXPECT_EQ(model.fileNames(), (QStringList {u"summary.csv"_s, u"sales.csv"_s}));
    EXPECT_EQ(model.file()->index(0, 1).data().toString(), QString());
    EXPECT_EQ(model.file()->index(1, 1).data().toString(), u"12.5"_s);
    model.showFile(1);
    EXPECT_EQ(model.file()->headerData(0, Qt::Horizontal).toString(), u"gross"_s);
    EXPECT_EQ(model.file()->index(0, 0).data().toString(), u"1234.50"_s);
}

TEST(MonthReportModel, KeepsTheFileInSightWhenTheMonthChanges)
{
    MonthReportModel model(madeUpCalls());
    model.setMonth(monthOf(january(1)));
    LOTBOARD_WAIT_FOR(model.state() == MonthReportModel::State::Ready);
    model.showFile(1);

    model.setMonth({january(1) - 31 * std::chrono::days(1), january(1) - std::chrono::days(1)});
    LOTBOARD_WAIT_FOR(model.state() == MonthReportModel::State::Ready);

    EXPECT_EQ(model.file()->columnCount(), 1);
}

TEST(MonthReportModel, SaysWhereItWasSavedOrWhyNot)
{
    MonthReportModel model(madeUpCalls());
    QSignalSpy saved(&model, &MonthReportModel::saved);
    QSignalSpy failed(&model, &MonthReportModel::saveFailed);
    model.setMonth(monthOf(january(1)));
    LOTBOARD_WAIT_FOR(model.state() == MonthReportModel::State::Ready);

    model.save(u"/home/a"_s, {ReportFormat::Csv});
    LOTBOARD_WAIT_FOR(saved.count() == 1);
    model.save(u"/full"_s, {ReportFormat::Csv});
    LOTBOARD_WAIT_FOR(failed.count() == 1);

    EXPECT_EQ(saved.at(0).at(0).toString(), u"/home/a"_s);
    EXPECT_EQ(saved.at(0).at(1).toInt(), 2);
}

TEST(MonthReportModel, OffersTheMonthsThatHaveFactsNewestFirst)
{
    const auto months = MonthReportModel::monthsOf(
        {january(5) - 60 * std::chrono::days(1), january(5) + 60 * std::chrono::days(1)},
        january(20));

    ASSERT_EQ(months.size(), 3U);
    EXPECT_EQ(months.front(), monthOf(january(20)));
    EXPECT_EQ(months.back(), monthOf(january(5) - 60 * std::chrono::days(1)));
    EXPECT_EQ(MonthReportModel::monthsOf({january(2), january(1)}, january(20)).size(), 1U);
}
