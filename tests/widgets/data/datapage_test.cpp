#include "widgets/data/datapage.h"

#include "models/common/jobrunner.h"
#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

DataCalls madeUpCalls()
{
    DataCalls calls;
    calls.lists.batches = []() -> Result<std::vector<ImportBatch>> {
        return std::vector<ImportBatch> {{.id = {2},
            .fileName = u"<b>b</b>.csv"_s,
            .kind = u"leads"_s,
            .addedCount = 12,
            .importedAt = january(3)}};
    };
    calls.lists.staffNames = [] { return std::unordered_map<StaffId, QString> {}; };
    calls.lists.undo = [](ImportBatchId, const JobControl&) -> Result<ImportUndone> {
        return Error {Error::Code::InvalidInput, {u"Lead 4 was changed since."_s}, {}};
    };
    calls.lists.backups
        = [] { return std::vector<Backup> {{.path = u"/b/1.lotboard"_s, .madeAt = january(4)}}; };
    calls.lists.backUp
        = [](const JobControl&) -> Result<Backup> { return Backup {.path = u"/b/2.lotboard"_s}; };
    calls.wizard.preview
        = [](const ImportRequest& request, const JobControl&) -> Result<ImportPreview> {
        ImportPreview preview;
        preview.request = request;
        preview.rowCount = 1;
        return preview;
    };
    return calls;
}

DataCheck::Calls madeUpChecks()
{
    DataCheck::Calls calls;
    calls.run = [](const JobControl&) -> Result<std::vector<CheckFinding>> {
        return std::vector<CheckFinding> {{.id = "a",
            .title = "Sales without a lead",
            .explanation = "They count for nobody.",
            .count = 1,
            .records = {{metrics::RecordKind::Sale, 9, 4}}}};
    };
    calls.grades = [](const QString&, const std::vector<CheckFinding>&,
                       const JobControl&) -> Result<std::vector<metrics::MetricGrade>> {
        return std::vector<metrics::MetricGrade> {
            {.metric = metrics::MetricId::CloseRate, .flaws = {0}}};
    };
    return calls;
}

class DataPageTest : public testing::Test
{
protected:
    ~DataPageTest() override { JobRunner::waitForAll(); }

    ScriptedAsk m_ask;
    DataCalls m_calls = madeUpCalls();
    DataCheck::Calls m_checks = madeUpChecks();
    std::unique_ptr<DataCheck> m_check;
    std::unique_ptr<DataPage> m_page;

    void open(Session session = Session::manager())
    {
        m_check = std::make_unique<DataCheck>(m_checks);
        m_page = std::make_unique<DataPage>(DataPage::Setting {
            .calls = m_calls, .check = m_check.get(), .session = session, .ask = &m_ask});
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isReady(); }, 10'000));
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

TEST_F(DataPageTest, AsksBeforeItUndoesAnImportAndSaysWhyItWasRefused)
{
    open();

    child<QPushButton>("undoButton")->click();

    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_ask.told.isEmpty(); }, 10'000));
    ASSERT_EQ(m_ask.questions.size(), 1U);
    EXPECT_TRUE(m_ask.questions[0].isDangerous);
    EXPECT_TRUE(m_ask.questions[0].detail.contains(u"12"_s));
    EXPECT_TRUE(m_ask.told[0].contains(u"Lead 4 was changed since."_s));
}

TEST_F(DataPageTest, UndoesNothingWithoutAYes)
{
    m_ask.accepts = false;
    m_calls.lists.undo = [](ImportBatchId, const JobControl&) -> Result<ImportUndone> {
        ADD_FAILURE() << "undone all the same";
        return ImportUndone {};
    };
    open();

    child<QPushButton>("undoButton")->click();

    EXPECT_EQ(m_ask.questions.size(), 1U);
}

TEST_F(DataPageTest, OpensTheRecordsBehindAFinding)
{
    open();
    auto* tabs = child<QTabWidget>("tabs");
    EXPECT_EQ(tabs->tabText(1), u"Data check (1)"_s);
    tabs->setCurrentIndex(1);
    QSignalSpy activated(m_page.get(), &Page::leadActivated);
    auto* records = child<DataTableView>("recordTable");
    ASSERT_TRUE(QTest::qWaitFor([&] { return records->model()->rowCount() == 1; }, 10'000));

    records->selectRow(0);
    QTest::keyClick(records, Qt::Key_Return);

    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.at(0).at(0).value<LeadId>(), LeadId {4});
}

TEST_F(DataPageTest, ShowsOfEachMetricWhatTouchesIt)
{
    m_checks.grades = [](const QString&, const std::vector<CheckFinding>&,
                          const JobControl&) -> Result<std::vector<metrics::MetricGrade>> {
        return std::vector<metrics::MetricGrade> {
            {.metric = metrics::MetricId::CloseRate, .grade = metrics::Grade::C, .flaws = {0}},
            {.metric = metrics::MetricId::Leads, .grade = metrics::Grade::A}};
    };
    open();
    child<QTabWidget>("tabs")->setCurrentIndex(1);
    auto* grades = child<DataTableView>("gradeTable");
    auto* label = child<QLabel>("findingLabel");
    ASSERT_EQ(grades->model()->rowCount(), 3);
    EXPECT_EQ(label->text(), u"Sales without a lead: 1"_s);

    grades->selectRow(2); // Leads, which nothing touches.
    EXPECT_TRUE(label->text().startsWith(u"Nothing is wrong"_s)) << label->text().toStdString();
    EXPECT_FALSE(child<QPushButton>("fixButton")->isVisible());

    grades->selectRow(1);
    EXPECT_EQ(label->text(), u"Sales without a lead: 1"_s);
    EXPECT_TRUE(child<QPushButton>("fixButton")->isVisible());
}

TEST_F(DataPageTest, HandsOnTheWishToRestoreABackup)
{
    open();
    QSignalSpy restore(m_page.get(), &DataPage::restoreRequested);

    child<QPushButton>("restoreButton")->click();

    ASSERT_EQ(restore.count(), 1);
    EXPECT_EQ(restore.at(0).at(0).toString(), u"/b/1.lotboard"_s);
    EXPECT_TRUE(m_ask.questions.at(0).isDangerous);
}

TEST_F(DataPageTest, BacksUpNow)
{
    open();
    QSignalSpy reported(m_page.get(), &Page::statusReported);

    child<QPushButton>("backUpButton")->click();

    ASSERT_TRUE(QTest::qWaitFor([&] { return reported.count() == 1; }, 10'000));
    EXPECT_TRUE(reported.at(0).at(0).toString().contains(u"/b/2.lotboard"_s));
}

TEST_F(DataPageTest, OpensTheWizardForAFile)
{
    open();
    QString shown;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, [&] {
        QWidget* wizard = QApplication::activeModalWidget();
        auto* label = wizard ? wizard->findChild<QLabel*>(u"fileLabel"_s) : nullptr;
        if (!label || label->text() != u"leads.CSV"_s)
            return;
        shown = label->text();
        QTest::keyClick(wizard, Qt::Key_Escape);
    });
    poll.start(0);

    m_page->importFiles({u"/a/leads.CSV"_s}); // Returns when the wizard is closed.

    EXPECT_EQ(shown, u"leads.CSV"_s);
}

TEST_F(DataPageTest, OpensSeveralFilesOneAfterTheOtherAndAsksWhetherToGoOn)
{
    open();
    QStringList steps;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, [&] {
        QWidget* wizard = QApplication::activeModalWidget();
        auto* file = wizard ? wizard->findChild<QLabel*>(u"fileLabel"_s) : nullptr;
        if (!file || !file->text().endsWith(u".csv"))
            return;
        steps << wizard->findChild<QLabel*>(u"stepsLabel"_s)->text().section(u' ', 0, 3);
        m_ask.accepts = steps.size() < 2;
        QTest::keyClick(wizard, Qt::Key_Escape);
    });
    poll.start(0);

    m_page->importFiles({u"/a/1.csv"_s, u"/a/2.csv"_s, u"/a/3.csv"_s});

    EXPECT_EQ(steps, (QStringList {u"File 1 of 3"_s, u"File 2 of 3"_s}));
    ASSERT_EQ(m_ask.questions.size(), 2U);
    EXPECT_FALSE(m_ask.questions[0].isDangerous);
}

TEST_F(DataPageTest, OffersAReaderNothingThatWouldBeRefused)
{
    open({.role = Role::ReadOnly});

    EXPECT_FALSE(child<QPushButton>("importButton")->isVisible());
    EXPECT_TRUE(child<QPushButton>("restoreButton")->isHidden());
}

TEST_F(DataPageTest, SaysWhatToDoBeforeTheFirstImport)
{
    m_calls.lists.batches
        = []() -> Result<std::vector<ImportBatch>> { return std::vector<ImportBatch> {}; };
    open();

    EXPECT_TRUE(child<QPushButton>("import")->isVisible());
}
