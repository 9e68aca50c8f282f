#include "widgets/reports/reportspage.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class ReportsPageTest : public testing::Test
{
protected:
    ScriptedAsk m_ask;
    QString m_openedFolder {};
    bool m_isWithheld = false;
    ReportFormats m_written {};
    ReportSchedule m_schedule {};
    std::vector<Period> m_months
        = MonthReportModel::monthsOf({january(1), january(31)}, january(31) + std::chrono::days(3));
    std::unique_ptr<ReportsPage> m_page;

    void open()
    {
        const bool isWithheld = m_isWithheld;
        m_page = std::make_unique<ReportsPage>(ReportsPage::Setting {
            .calls = {.report = [isWithheld](const Period& month, const JobControl&)
                          -> Result<MonthReport> { return madeUpReport(month, isWithheld); },
                .write = [this](const MonthReport&, const ReportFormats& formats,
                             const QString&) -> Result<int> {
                    m_written = formats;
                    return 1;
                }},
            .months = [months = m_months] { return months; },
            .closing
            = {.months = [] { return Result<std::vector<MonthClose>>(std::vector<MonthClose> {}); },
                .store = [] { return Store {}; }},
            .schedule = [this] { return Result<ReportSchedule>(m_schedule); },
            .saveSchedule =
                [this](const ReportSchedule& schedule) {
                    m_schedule = schedule;
                    return Result<ReportSchedule>(schedule);
                },
            .openFolder = [this](const QString& folder) { m_openedFolder = folder; },
            .ask = &m_ask});
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isReady(); }, 10'000));
    }

    static MonthReport madeUpReport(const Period& month, bool isWithheld)
    {
        MonthReport report;
        report.month = month;
        report.leftOut = {.phones = 12, .emails = 1};
        report.files = {
            {.name = u"summary.csv"_s, .columns = {u"month"_s}, .rows = {{isoDate(month.first)}}}};
        if (isWithheld)
            report.withheld = {u"leads.csv"_s};
        else
            report.files.push_back(
                {.name = u"leads.csv"_s, .columns = {u"customer"_s}, .rows = {{u"<b>A</b>"_s}}});
        return report;
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QString firstCell()
    {
        return child<DataTableView>("fileTable")->model()->index(0, 0).data().toString();
    }
};

} // namespace

TEST_F(ReportsPageTest, BeginsWithTheLastWholeMonth)
{
    open();

    EXPECT_EQ(child<QComboBox>("monthCombo")->currentText(), u"January 2024"_s);
    EXPECT_EQ(firstCell(), u"2024-01-01"_s);
}

TEST_F(ReportsPageTest, ShowsAnotherMonthAndAnotherFileByKeyboard)
{
    open();

    QTest::keyClick(child<QComboBox>("monthCombo"), Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor([&] { return firstCell() == u"2024-02-01"_s; }, 10'000));
    QTest::keyClick(child<QTabBar>("fileTabs"), Qt::Key_Right);

    EXPECT_EQ(firstCell(), u"<b>A</b>"_s);
}

TEST_F(ReportsPageTest, SaysWhatToDoWhereThereIsNothingToReport)
{
    m_months.clear();
    open();
    const QSignalSpy requested(m_page.get(), &Page::commandRequested);

    child<QPushButton>("import")->click();

    EXPECT_EQ(requested.count(), 1);
    EXPECT_TRUE(child<QPushButton>("saveButton")->isHidden());
}

TEST_F(ReportsPageTest, SavesIntoAFolderAndOpensIt)
{
    open();
    m_ask.path = u"/reports"_s;
    QSignalSpy reported(m_page.get(), &Page::statusReported);

    child<QPushButton>("saveButton")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return reported.count() == 1; }, 10'000));
    child<QPushButton>("openFolderButton")->click();

    EXPECT_TRUE(reported.at(0).at(0).toString().contains(u"/reports"_s));
    EXPECT_TRUE(reported.at(0).at(0).toString().contains(u"12 phone number"_s));
    EXPECT_EQ(m_openedFolder, u"/reports"_s);
}

TEST_F(ReportsPageTest, SaysWhichFilesARoleMayNotHave)
{
    m_isWithheld = true;
    open();

    EXPECT_TRUE(child<QLabel>("withheldLabel")->isVisible());
    EXPECT_TRUE(child<QLabel>("withheldLabel")->text().contains(u"leads.csv"_s));
}
