#include "widgets/people/teampage.h"

#include "services/people/staffservice.h"
#include "support/days.h"
#include "support/scriptedask.h"
#include "support/testworkspace.h"
#include "support/waiting.h"
#include "widgets/people/staffdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The page on a store with Grace, the manager, and Priya, an associate.
class TeamPageTest : public testing::Test
{
protected:
    ~TeamPageTest() override
    {
        page.reset();
        JobRunner::waitForAll(); // What it was still reading uses the workspace.
    }

    void open(const Session& session = Session::manager())
    {
        page = std::make_unique<TeamPage>(*workspace, session, ask);
        page->resize(1100, 600);
        page->show();
        page->activate();
        LOTBOARD_WAIT_FOR(page->isReady());
    }
    template<class Widget>
    Widget* part(const char* name)
    {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QAbstractItemModel* table() { return part<QTableView>("teamTable")->model(); }
    void choose(const QString& name)
    {
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->index(row, 0).data().toString() == name)
                part<QTableView>("teamTable")->selectRow(row);
        }
    }
    /// Fills in the dialog that opens next, and presses Enter in it.
    void answerDialog(const QMap<QString, QString>& texts, const QString& pressed = {})
    {
        QTimer::singleShot(0, qApp, [texts, pressed] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            for (auto text = texts.begin(); text != texts.end(); ++text)
                dialog->findChild<QLineEdit*>(text.key())->setText(text.value());
            if (!pressed.isEmpty())
                dialog->findChild<QCheckBox*>(pressed)->click();
            QTest::keyClick(dialog->findChild<QLineEdit*>(texts.firstKey()), Qt::Key_Return);
        });
    }
    void press(const char* button)
    {
        QSignalSpy done(page.get(), &Page::statusReported);
        QSignalSpy saved(page.get(), &Page::actionSaved);
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
        LOTBOARD_WAIT_FOR(!done.isEmpty() || !saved.isEmpty() || !ask.told.isEmpty());
        LOTBOARD_WAIT_FOR(part<QPushButton>("addButton")->isEnabled());
    }

    TestWorkspace workspace;
    ScriptedAsk ask;
    StaffService staff {*workspace};
    SignInService signIn {*workspace};
    Staff grace = staff.add(Session::manager(), {.name = u"Grace"_s, .role = Role::Manager})->value;
    Staff priya = staff.add(Session::manager(), {.name = u"Priya"_s})->value;
    std::unique_ptr<TeamPage> page {};
};

} // namespace

TEST_F(TeamPageTest, ANewPersonIsOnTheListAfterTheDialog)
{
    open();

    answerDialog({{u"nameEdit"_s, u"Caleb Stone"_s}});
    press("addButton");

    LOTBOARD_WAIT_FOR(table()->rowCount() == 3);
    EXPECT_EQ(staff.all(Session::manager())->front().name, u"Caleb Stone"_s);
}

TEST_F(TeamPageTest, WhatAnAssociateMayBesidesIsSavedWithThem)
{
    open();
    choose(u"Priya"_s);

    answerDialog({{u"nameEdit"_s, u"Priya Raman"_s}},
        u"grant%1Check"_s.arg(static_cast<int>(Right::ExportCustomers)));
    press("editButton");

    const Staff saved = staff.all(Session::manager())->back();
    EXPECT_EQ(saved.name, u"Priya Raman"_s);
    EXPECT_EQ(saved.besides, Rights({Right::ExportCustomers}));
}

TEST(StaffDialogByKeys, TabGoesFromTheRoleToWhatThePersonMayBesidesAndOn)
{
    StaffDialog dialog({.name = u"Priya"_s, .role = Role::Associate}, january(9));
    dialog.show();
    auto* role = dialog.findChild<QComboBox*>(u"roleCombo"_s);
    auto* department = dialog.findChild<QComboBox*>(u"departmentCombo"_s);

    int grants = 0;
    QWidget* at = role->nextInFocusChain();
    for (; at != department && at != role; at = at->nextInFocusChain())
        grants += qobject_cast<QCheckBox*>(at) ? 1 : 0;

    EXPECT_EQ(at, department);
    EXPECT_EQ(grants, 5);
}

TEST_F(TeamPageTest, SigningInIsTurnedOnWithThePasswordOfTheManager)
{
    open();
    EXPECT_TRUE(part<QLabel>("signInLabel")->text().startsWith(u"Nobody signs in"));

    answerDialog(
        {{u"passwordEdit"_s, u"the lot is full"_s}, {u"repeatEdit"_s, u"the lot is full"_s}});
    press("turnButton");

    EXPECT_TRUE(*signIn.isRequired());
    EXPECT_TRUE(signIn.signIn(grace.id, u"the lot is full"_s)->has_value());
    LOTBOARD_WAIT_FOR(!part<QLabel>("signInLabel")->text().startsWith(u"Nobody"));
    EXPECT_TRUE(part<QComboBox>("lockCombo")->isVisible());
}

TEST_F(TeamPageTest, AGivenPasswordIsToBeReplacedUnlessTheManagerSaysOtherwise)
{
    open();
    choose(u"Priya"_s);

    answerDialog(
        {{u"passwordEdit"_s, u"seven green keys"_s}, {u"repeatEdit"_s, u"seven green keys"_s}});
    press("passwordButton");

    const auto session = signIn.signIn(priya.id, u"seven green keys"_s);
    ASSERT_TRUE(succeeded(session));
    EXPECT_FALSE(session->has_value());
}

TEST_F(TeamPageTest, WhoIsLetGoStaysOnTheListOfTodayAndTheManagerIsAskedFirst)
{
    open();
    choose(u"Priya"_s);

    press("letGoButton");

    ASSERT_EQ(ask.questions.size(), 1U);
    EXPECT_TRUE(ask.questions.front().text.contains(u"Priya"));
    EXPECT_EQ(staff.all(Session::manager())->back().activeTo, workspace->today());
    LOTBOARD_WAIT_FOR(table()->rowCount() == 2);
}

TEST_F(TeamPageTest, WhatIsRefusedIsSaidAndNothingIsSaved)
{
    ASSERT_TRUE(succeeded(signIn.turnOn(Session::manager(), grace.id, u"the lot is full"_s)));
    open();
    choose(u"Grace"_s);

    press("letGoButton");

    ASSERT_EQ(ask.told.size(), 1);
    EXPECT_TRUE(ask.told.front().contains(u"last manager"));
    EXPECT_FALSE(staff.all(Session::manager())->front().activeTo);
}

TEST_F(TeamPageTest, AnAssociateLooksAtTheListAndChangesNothing)
{
    open({.who = priya.id, .role = Role::Associate});

    EXPECT_EQ(table()->rowCount(), 2);
    for (const char* name :
        {"addButton", "editButton", "passwordButton", "noLoginButton", "letGoButton"})
        EXPECT_FALSE(part<QPushButton>(name)->isVisible()) << name;
    EXPECT_FALSE(part<QWidget>("signInCard")->isVisible());
}
