#include "widgets/leads/leadspage.h"

#include "models/common/boardstate.h"
#include "services/workspace.h"
#include "support/printing.h"
#include "support/scriptedask.h"
#include "support/waiting.h"
#include "widgets/common/datatableview.h"
#include "widgets/leads/leadbook.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

class LeadsPageTest : public testing::Test
{
protected:
    std::shared_ptr<LeadBook> m_book = std::make_shared<LeadBook>();
    FixedClock m_clock {january(30)};
    BoardState m_board;
    ScriptedAsk m_ask;
    std::unique_ptr<LeadsPage> m_page;

    void open(Session session = Session::manager())
    {
        m_page = std::make_unique<LeadsPage>(LeadsPage::Setting {.calls = callsOn(m_book),
            .session = session,
            .clock = &m_clock,
            .board = &m_board,
            .ask = &m_ask});
        m_page->resize(1280, 720);
        m_page->show();
        m_page->activate();
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->isReady(); }, 10'000));
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    DataTableView* table() { return child<DataTableView>("leadTable"); }
    QString shown(int row)
    {
        return table()->model()->index(row, LeadTableModel::CustomerColumn).data().toString();
    }
    bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    /// Runs `act` in the next dialog that opens.
    template<class Act>
    void inNextDialog(Act act)
    {
        QTimer::singleShot(0, m_page.get(), [this, act] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog)
                act(dialog);
            else
                inNextDialog(act);
        });
    }
};

void typeInto(QDialog* dialog, const char* field, const QString& text)
{
    auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

TEST_F(LeadsPageTest, ShowsAllLeadsNewestFirstAndTheFirstOneInDetail)
{
    open();

    EXPECT_EQ(shown(0), u"Customer 300"_s);
    EXPECT_EQ(child<QLabel>("countLabel")->text(), u"300 lead(s)"_s);
    EXPECT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"Customer 300"_s; }));
}

TEST_F(LeadsPageTest, SearchesWhileOneTypes)
{
    open();

    QTest::keyClicks(m_page->searchField(), u"r 29"_s);

    EXPECT_TRUE(waitFor([&] { return table()->model()->rowCount() == 10; }));
    EXPECT_EQ(child<QLabel>("countLabel")->text(), u"10 of 300 leads"_s);
    EXPECT_TRUE(waitFor([&] { return shown(0) == u"Customer 299"_s; }));
}

TEST_F(LeadsPageTest, SaysWhatToDoWhereNothingIsFound)
{
    open();

    QTest::keyClicks(m_page->searchField(), u"nobody"_s);
    ASSERT_TRUE(waitFor([&] {
        auto* clear = child<QPushButton>("clearFilters");
        return clear && clear->isVisible();
    }));
    QTest::mouseClick(child<QPushButton>("clearFilters"), Qt::LeftButton);

    EXPECT_TRUE(waitFor([&] { return table()->model()->rowCount() == 300; }));
}

TEST_F(LeadsPageTest, LeadsToAnImportWhereThereAreNoLeads)
{
    m_book->clear();
    open();
    QSignalSpy requested(m_page.get(), &Page::commandRequested);

    QTest::mouseClick(child<QPushButton>("import"), Qt::LeftButton);

    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.at(0).at(0).toString(), u"import"_s);
}

TEST_F(LeadsPageTest, SortsByAClickOnAHeaderAndKeepsTheChosenLead)
{
    open();
    table()->selectRow(2);
    QHeaderView* header = table()->horizontalHeader();
    const QPoint at(
        header->sectionViewportPosition(LeadTableModel::CustomerColumn) + 10, header->height() / 2);

    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);

    ASSERT_TRUE(waitFor([&] { return shown(0) == u"Customer 001"_s; }));
    EXPECT_EQ(table()->currentIndex().row(), 297);
}

TEST_F(LeadsPageTest, CreatesALeadByKeyboard)
{
    open();
    inNextDialog([](QDialog* dialog) {
        typeInto(dialog, "lastNameEdit", u"<b>Okafor</b>"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });

    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return m_book->total() == 301; }));
    EXPECT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"<b>Okafor</b>"_s; }));
    EXPECT_EQ(child<QLabel>("customerLabel")->textFormat(), Qt::PlainText);
}

TEST_F(LeadsPageTest, EditsWithEnterAndSaysWhatCanBeTakenBack)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    ASSERT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"Customer 300"_s; }));
    inNextDialog([](QDialog* dialog) {
        typeInto(dialog, "lastNameEdit", u"Novak"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);

    ASSERT_TRUE(waitFor([&] { return m_book->find({300}).customer.lastName == u"Novak"_s; }));
    EXPECT_TRUE(waitFor([&] { return shown(0) == u"Novak"_s; }));
    ASSERT_EQ(saved.count(), 1);
    EXPECT_EQ(saved.front().at(0).toString(), u"edit of Novak"_s);
    EXPECT_EQ(saved.front().at(1).value<SavedAction>(), (SavedAction {1, 1}));
}

TEST_F(LeadsPageTest, LogsByTheKeysOfTodayBesideTheChosenLead)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    ASSERT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"Customer 300"_s; }));

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_2);
    QTest::keyClick(table(), Qt::Key_Y);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    ASSERT_EQ(m_book->logged().size(), 1U);
    EXPECT_EQ(m_book->logged().front(),
        (LeadLogEntry {.lead = {300}, .channel = Channel::Text, .result = TouchResult::Reached}));
    EXPECT_EQ(table()->currentIndex().row(), 0);
}

TEST_F(LeadsPageTest, LogsTheLeadThatWasChosenAMomentAgo)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    table()->setFocus();

    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_N);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_EQ(m_book->logged().front().lead, LeadId {299});
}

TEST_F(LeadsPageTest, OffersNoLoggingToWhoMayOnlyRead)
{
    open({.role = Role::ReadOnly});

    EXPECT_EQ(child<QWidget>("touchPanel"), nullptr);
    QTest::keyClick(table(), Qt::Key_Y);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(m_book->logged().empty());
}

TEST_F(LeadsPageTest, ShowsBothVersionsWhereSomebodyElseWasFaster)
{
    open();
    ASSERT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"Customer 300"_s; }));
    bool wasConflict = false;
    inNextDialog([&](QDialog* dialog) {
        LeadForm theirs = m_book->find({300});
        theirs.customer.city = u"Boston"_s;
        theirs.customer.lastName = u"Theirs"_s;
        ASSERT_TRUE(succeeded(m_book->save(theirs)));
        typeInto(dialog, "lastNameEdit", u"Ours"_s);
        inNextDialog([&](QDialog* conflict) {
            auto* differences = conflict->findChild<DataTableView*>(u"differenceTable"_s);
            wasConflict = differences && differences->model()->rowCount() == 2;
            QTest::keyClick(differences, Qt::Key_Left); // From ours to theirs.
            QTest::keyClick(differences, Qt::Key_Space);
            QTest::keyClick(conflict, Qt::Key_Return);
        });
        QTest::keyClick(dialog, Qt::Key_Return);
    });

    QTest::keyClick(table(), Qt::Key_F2);

    ASSERT_TRUE(waitFor([&] { return wasConflict; }));
    ASSERT_TRUE(waitFor([&] { return !QApplication::activeModalWidget(); }));
    EXPECT_EQ(m_book->find({300}).customer.lastName, u"Theirs"_s);
    EXPECT_EQ(m_book->find({300}).customer.city, u"Boston"_s);
}

TEST_F(LeadsPageTest, CopiesTheWholeListAsItIsShown)
{
    open();
    QSignalSpy reported(m_page.get(), &Page::statusReported);

    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);

    ASSERT_TRUE(waitFor([&] { return reported.count() == 1; }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    EXPECT_TRUE(lines.value(0).startsWith(u"Received\tCustomer\tWants\tStatus"_s));
    EXPECT_TRUE(lines.value(300).contains(u"Customer 001"_s));
}

TEST_F(LeadsPageTest, SavesTheWholeListAsCsv)
{
    open();
    const QTemporaryDir folder;
    m_ask.path = folder.filePath(u"leads.csv"_s);
    QSignalSpy reported(m_page.get(), &Page::statusReported);

    child<QAbstractButton>("saveButton")->click();

    ASSERT_TRUE(waitFor([&] { return reported.count() == 1; }));
    QFile file(*m_ask.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 301);
}

TEST_F(LeadsPageTest, HidesWhatARoleMayNotDo)
{
    open({.role = Role::Associate});

    EXPECT_TRUE(child<QAbstractButton>("newLeadButton")->isVisible());
    EXPECT_FALSE(child<QAbstractButton>("saveButton")->isVisible());
}

TEST_F(LeadsPageTest, KeepsItsLayoutWithANameOfThreeHundredCharacters)
{
    LeadForm form = m_book->find({300});
    form.customer.lastName = QString(300, u'W');
    ASSERT_TRUE(succeeded(m_book->save(form)));
    open();
    ASSERT_TRUE(waitFor([&] { return child<QLabel>("customerLabel")->text().size() == 300; }));

    EXPECT_EQ(m_page->width(), 1280);
    EXPECT_LE(m_page->minimumSizeHint().width(), 1000);
}

TEST_F(LeadsPageTest, ShowsTheLeadThatAnotherPageAsksFor)
{
    open();
    QTest::keyClicks(m_page->searchField(), u"Customer 299"_s);
    ASSERT_TRUE(waitFor([&] { return table()->model()->rowCount() == 1; }));

    m_page->showLead({5});

    EXPECT_TRUE(
        waitFor([&] { return child<QLabel>("customerLabel")->text() == u"Customer 005"_s; }));
}

TEST_F(LeadsPageTest, AddsTheSelectedLeadsToAPlanAndSaysWhoWasLeftOut)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(child<QToolButton>("selectedButton")->isVisible());
    m_ask.choice = 1;

    child<QAction>("addToPlanAction")->trigger();

    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    EXPECT_EQ(m_ask.choices, (QStringList {u"Phone"_s, u"<b>Web</b>"_s}));
    const QString text = saved.front().at(0).toString();
    EXPECT_TRUE(text.startsWith(u"269 lead(s) added to the plan <b>Web</b>"_s));
    EXPECT_TRUE(text.contains(u"30 closed"_s));
    EXPECT_EQ(saved.front().at(1).value<SavedAction>(), (SavedAction {2, 2}));
}

TEST_F(LeadsPageTest, AddsNobodyToAPlanThatIsNotChosen)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    table()->selectAll();

    child<QAction>("addToPlanAction")->trigger();

    ASSERT_TRUE(waitFor([&] { return !m_ask.choices.isEmpty(); }));
    JobRunner::waitForAll();
    EXPECT_EQ(saved.count(), 0);
}

TEST_F(LeadsPageTest, ADealThatWasJustSavedIsAskedForThoughTheLeadIsShownAsBefore)
{
    open();
    m_book->sell({table()->currentIndex().data(LeadTableModel::LeadIdRole).toLongLong()});

    m_page->editDeal();

    ASSERT_TRUE(waitFor([this] { return !m_ask.told.isEmpty(); }));
    EXPECT_TRUE(m_ask.told.front().contains(u"has a deal already"_s))
        << m_ask.told.front().toStdString();
    EXPECT_EQ(m_ask.choices.size(), 2);
}
