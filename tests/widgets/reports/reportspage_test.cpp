#include "widgets/reports/reportspage.h"

#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"
#include "widgets/reports/paperview.h"

#include <QBuffer>
#include <QComboBox>
#include <QImage>
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
    bool m_isWithoutFonts = false;
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
                },
                .pages = [this](const MonthReport&,
                             double dotsPerPoint) -> Result<std::vector<QByteArray>> {
                    if (m_isWithoutFonts)
                        return Error {Error::Code::Unavailable, {u"no fonts"_s}, {}};
                    return std::vector<QByteArray>(3, whitePage(dotsPerPoint));
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

    static QByteArray whitePage(double dotsPerPoint)
    {
        QImage page((QSizeF(595, 842) * dotsPerPoint).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QByteArray png;
        QBuffer buffer(&png);
        page.save(&buffer, "PNG");
        return png;
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
    for (int tab = 0; tab < 2; ++tab)
        QTest::keyClick(child<QTabBar>("fileTabs"), Qt::Key_Right);

    EXPECT_EQ(firstCell(), u"<b>A</b>"_s);
    EXPECT_TRUE(child<PaperView>("paper")->isHidden());
}

TEST_F(ReportsPageTest, ShowsThePagesFirstAndTurnsThemByKeyboard)
{
    open();
    auto* paper = child<PaperView>("paper");

    EXPECT_TRUE(child<DataTableView>("fileTable")->isHidden());
    EXPECT_EQ(child<QLabel>("fileNote")->text(), u"3 page(s)"_s);
    EXPECT_EQ(paper->accessibleDescription(), u"Page 1 of 3"_s);
    QTest::keyClick(paper, Qt::Key_End);
    EXPECT_EQ(paper->accessibleDescription(), u"Page 3 of 3"_s);
    QTest::keyClick(paper, Qt::Key_Home);
    EXPECT_EQ(paper->accessibleDescription(), u"Page 1 of 3"_s);
}

TEST_F(ReportsPageTest, SaysWhyThereAreNoPages)
{
    m_isWithoutFonts = true;
    open();

    EXPECT_TRUE(child<PaperView>("paper")->accessibleDescription().contains(u"no fonts"_s));
    EXPECT_EQ(firstCell(), u"2024-01-01"_s) << "the files are there all the same";
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
