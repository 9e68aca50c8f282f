#include "models/reports/closedmonths.h"

#include "support/days.h"
#include "support/waiting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace lotboard;
using namespace Qt::StringLiterals;

namespace {

class ClosedMonthsTest : public testing::Test
{
protected:
    ~ClosedMonthsTest() override { JobRunner::waitForAll(); }

    ClosedMonths::Calls calls()
    {
        return {
            .months = [months = m_closed]() -> Result<std::vector<MonthClose>> { return months; },
            .restated
            = [](const Period& month, const JobControl&) -> Result<std::vector<Restatement>> {
                if (month.first != january(1))
                    return std::vector<Restatement> {};
                const ReportedFigure reported {
                    .metric = metrics::MetricId::Units, .value = 11.5, .numerator = 11.5};
                ReportedFigure now = reported;
                now.value = now.numerator = 12;
                return std::vector<Restatement> {{reported, now}};
            },
            .close = [](const Period&, const JobControl&) -> Status {
                return Error {Error::Code::InvalidInput, {u"It is closed already."_s}, {}};
            },
            .reopen = [](const Period&) { return success(); },
            .write = [](const Period&, const QString&) -> Result<int> { return 9; },
            .store = [] { return Store {}; }};
    }

    std::vector<MonthClose> m_closed {
        {.id = {2}, .month = january(1) + std::chrono::days(31)}, {.id = {1}, .month = january(1)}};
};

} // namespace

TEST_F(ClosedMonthsTest, ShowsOfTheChosenMonthWhatIsRestated)
{
    ClosedMonths months(calls());
    const QAbstractItemModelTester tester(
        months.restated(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    months.load();
    LOTBOARD_WAIT_FOR(months.restatedText() == u"Every figure is still as it was reported."_s);
    EXPECT_EQ(months.months()->rowCount(), 2);
    EXPECT_EQ(months.chosenRow(), 0);

    months.choose(1);
    LOTBOARD_WAIT_FOR(months.restated()->rowCount() == 1);

    EXPECT_EQ(months.restated()->index(0, 0).data(), u"The store"_s);
    EXPECT_EQ(months.restated()->index(0, 1).data(), u"Units"_s);
    EXPECT_EQ(months.restated()->index(0, 2).data(), u"11.5"_s);
    EXPECT_EQ(months.restated()->index(0, 3).data(), u"12"_s);
}

TEST_F(ClosedMonthsTest, SaysWhyAMonthWasNotClosed)
{
    ClosedMonths months(calls());
    QSignalSpy failed(&months, &ClosedMonths::failed);

    months.close(monthOf(january(1)));
    LOTBOARD_WAIT_FOR(failed.count() == 1);

    EXPECT_TRUE(failed.front().front().toString().contains(u"closed already"));
}

TEST_F(ClosedMonthsTest, HasNothingChosenWhereNothingIsClosed)
{
    m_closed.clear();
    ClosedMonths months(calls());
    QSignalSpy changed(&months, &ClosedMonths::changed);

    months.load();
    LOTBOARD_WAIT_FOR(changed.count() > 0);

    EXPECT_TRUE(months.chosen().isEmpty());
    EXPECT_FALSE(months.isClosed(monthOf(january(1))));
}
