#include "widgets/data/importwizard.h"

#include "models/common/jobrunner.h"
#include "models/data/datacalls.h"
#include "services/import/importservice.h"
#include "services/lead/leadservice.h"
#include "services/workspace.h"
#include "support/days.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A wizard on a real, empty database.
class ImportWizardTest : public testing::Test
{
protected:
    ~ImportWizardTest() override { JobRunner::waitForAll(); }

    QTemporaryDir m_folder;
    FixedClock m_clock {january(30)};
    std::unique_ptr<Workspace> m_workspace;
    ScriptedAsk m_ask;
    std::unique_ptr<ImportWizard> m_wizard;

    void SetUp() override
    {
        auto workspace
            = Workspace::create(m_folder.filePath(u"store.lotboard"_s), Store {}, m_clock);
        ASSERT_TRUE(succeeded(workspace));
        m_workspace = std::move(*workspace);
        m_wizard = std::make_unique<ImportWizard>(
            dataCalls(*m_workspace, Session::manager()).wizard, m_ask);
        m_wizard->show();
        m_wizard->activateWindow();
    }
    void TearDown() override { m_wizard.reset(); }

    QString file(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_wizard->findChild<Widget*>(QLatin1String(name));
    }
    QString heading() { return child<QLabel>("headingLabel")->text(); }
    bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    bool canGoOn()
    {
        return waitFor([this] { return child<QPushButton>("nextButton")->isEnabled(); });
    }
    /// The button's own key, as somebody without a mouse presses it.
    void pressNext() { QTest::keyClick(child<QPushButton>("nextButton"), Qt::Key_Space); }

    std::size_t leadCount()
    {
        const auto leads = LeadService(*m_workspace).list(Session::manager(), {}, {});
        return leads ? leads->size() : 0;
    }
};

const QByteArray threeLeads = "Lead ID,Customer Name,Email,Lead Date,Lead Source\r\n"
                              "1,Ada Lovelace,ada@example.com,2024-01-02 10:00,AutoTrader\r\n"
                              "2,<b>Grace</b>,grace@example.com,2024-01-03 11:00,Website\r\n"
                              "3,Nobody,none@example.com,soon,Website\r\n";

} // namespace

TEST_F(ImportWizardTest, LeadsAFileIntoTheDatabaseByKeyboardAndOutAgain)
{
    m_wizard->openFile(file(u"leads.csv"_s, threeLeads));
    ASSERT_TRUE(canGoOn());
    EXPECT_EQ(child<QComboBox>("kindCombo")->currentText(), u"Leads"_s);
    EXPECT_EQ(child<DataTableView>("previewTable")->model()->rowCount(), 3);

    pressNext();
    EXPECT_EQ(heading(), u"Which column holds what?"_s);
    EXPECT_TRUE(child<QLabel>("missingLabel")->isHidden());
    pressNext();
    ASSERT_TRUE(canGoOn());
    EXPECT_EQ(heading(), u"What would happen"_s);
    EXPECT_EQ(child<DataTableView>("problemTable")->model()->index(0, 0).data().toString(), u"4"_s);
    EXPECT_EQ(leadCount(), 0U);

    pressNext();
    ASSERT_TRUE(waitFor([this] { return heading() == u"Imported"_s; }));
    EXPECT_EQ(leadCount(), 2U);
    EXPECT_TRUE(m_wizard->hasChangedData());

    QTest::keyClick(child<QPushButton>("undoButton"), Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return heading() == u"Taken back"_s; }));
    EXPECT_EQ(leadCount(), 0U);
}

TEST_F(ImportWizardTest, LetsAFieldBeChosenFromTheKeyboard)
{
    m_wizard->openFile(file(u"leads.csv"_s, threeLeads));
    ASSERT_TRUE(canGoOn());
    pressNext();
    auto* table = child<DataTableView>("columnTable");
    ASSERT_EQ(table->currentIndex().row(), 0);

    QTest::keyClick(table, Qt::Key_F2);
    auto* combo = table->findChild<QComboBox*>(u"fieldCombo"_s);
    ASSERT_TRUE(combo);
    combo->hidePopup();
    QTest::keyClick(combo, Qt::Key_Home);

    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Leave out"_s);
}

TEST_F(ImportWizardTest, SaysInWordsWhatIsMissing)
{
    m_wizard->openFile(file(u"leads.csv"_s, threeLeads));
    ASSERT_TRUE(canGoOn());
    pressNext();
    auto* table = child<DataTableView>("columnTable");
    table->setCurrentIndex(table->model()->index(3, 1)); // Lead Date

    QTest::keyClick(table, Qt::Key_F2);
    auto* combo = table->findChild<QComboBox*>(u"fieldCombo"_s);
    ASSERT_TRUE(combo);
    combo->hidePopup();
    QTest::keyClick(combo, Qt::Key_Home);

    EXPECT_FALSE(child<QLabel>("missingLabel")->isHidden());
    EXPECT_FALSE(child<QLabel>("missingLabel")->text().isEmpty());
    EXPECT_FALSE(child<QPushButton>("nextButton")->isEnabled());
}

TEST_F(ImportWizardTest, ReadsTheFileAnewWithAnotherSeparator)
{
    m_wizard->openFile(file(u"leads.csv"_s, threeLeads));
    ASSERT_TRUE(canGoOn());
    auto* preview = child<DataTableView>("previewTable")->model();
    ASSERT_EQ(preview->columnCount(), 5);
    auto* separator = child<QComboBox>("separatorCombo");

    separator->setFocus();
    QTest::keyClick(separator, Qt::Key_Down);

    EXPECT_TRUE(waitFor([&] { return preview->columnCount() == 1; }));
}

TEST_F(ImportWizardTest, AsksWhatTheRowsAreWhereTheFileDoesNotSay)
{
    m_wizard->openFile(file(u"odd.csv"_s, "a,b\r\n1,2\r\n3,4\r\n"));
    ASSERT_TRUE(waitFor([this] { return child<QLabel>("uncertainLabel")->isVisible(); }));
    EXPECT_FALSE(child<QPushButton>("nextButton")->isEnabled());
    auto* kind = child<QComboBox>("kindCombo");
    EXPECT_EQ(kind->currentIndex(), -1);

    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);

    EXPECT_TRUE(canGoOn());
}

TEST_F(ImportWizardTest, SavesTheProblemsAsCsv)
{
    m_wizard->openFile(file(u"leads.csv"_s, threeLeads));
    ASSERT_TRUE(canGoOn());
    pressNext();
    pressNext();
    ASSERT_TRUE(canGoOn());
    m_ask.path = m_folder.filePath(u"problems.csv"_s);

    child<QAbstractButton>("saveProblemsButton")->click();

    EXPECT_TRUE(QFile::exists(*m_ask.path));
}

TEST_F(ImportWizardTest, SaysWhyAFileCannotBeRead)
{
    m_wizard->openFile(m_folder.path());

    ASSERT_TRUE(waitFor([this] { return child<QLabel>("errorLabel")->isVisible(); }));
    EXPECT_FALSE(child<QLabel>("errorLabel")->text().isEmpty());
    EXPECT_EQ(child<QLabel>("errorLabel")->textFormat(), Qt::PlainText);
}

TEST_F(ImportWizardTest, AsksForAFileWhenItHasNone)
{
    m_ask.path = file(u"leads.csv"_s, threeLeads);

    m_wizard->openFile({});

    EXPECT_TRUE(canGoOn());
    EXPECT_EQ(child<QLabel>("fileLabel")->text(), u"leads.csv"_s);
}
