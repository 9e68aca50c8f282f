#include "widgets/people/screenlock.h"

#include "models/common/jobrunner.h"
#include "support/printing.h"
#include "support/waiting.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

SignInModel::Calls calls()
{
    return {.people
        =
            [] {
                return std::vector<Staff> {{.id = {1}, .name = u"Grace"_s, .loginName = u"Grace"_s},
                    {.id = {2}, .name = u"Priya"_s, .loginName = u"Priya"_s}};
            },
        .signIn = [](StaffId who, const QString& password) -> Result<std::optional<Session>> {
            if (password == u"given"_s)
                return std::optional<Session>();
            if (password != u"right"_s)
                return Error {Error::Code::InvalidInput, {u"This is not the password."_s}, {}};
            return std::optional(Session {.who = who, .role = Role::Associate});
        },
        .choosePassword = [](StaffId who, const QString&, const QString&) -> Result<Session> {
            return Session {.who = who, .role = Role::Associate};
        }};
}

template<class Widget>
Widget* part(const char* name)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (auto* found = top->findChild<Widget*>(QLatin1String(name)))
            return found;
    }
    return nullptr;
}

/// A window with a customer in it, on a store where Grace and Priya sign in.
class ScreenLockTest : public testing::Test
{
protected:
    ~ScreenLockTest() override { JobRunner::waitForAll(); }

    ScreenLockTest()
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        customer = new QLabel(u"Ada Lovelace"_s);
        note = new QLineEdit;
        layout->addWidget(customer);
        layout->addWidget(note);
        window.setCentralWidget(content);
        window.setWindowTitle(u"Ada Lovelace – Lotboard"_s);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        note->setFocus();
        note->setText(u"half a no"_s);
    }

    void lock(StaffId locked)
    {
        screen.lock(u"Harbor Motors"_s, locked);
        LOTBOARD_WAIT_FOR(part<QListWidget>("personList")->count() == 2);
    }

    QMainWindow window;
    QLabel* customer = nullptr;
    QLineEdit* note = nullptr;
    ScreenLock screen {window, calls()};
    QSignalSpy signedIn {&screen, &ScreenLock::signedIn};
};

} // namespace

TEST_F(ScreenLockTest, LockedNothingOfTheWindowIsSeenNotEvenItsTitle)
{
    lock({2});

    EXPECT_FALSE(customer->isVisible());
    EXPECT_FALSE(window.windowTitle().contains(u"Ada"));
    window.setWindowTitle(u"Ada Lovelace – Lotboard"_s); // A page that loads in the background.
    EXPECT_FALSE(window.windowTitle().contains(u"Ada"));
}

TEST_F(ScreenLockTest, TheSamePersonGoesOnWhereTheyWere)
{
    lock({2});
    QTest::keyClicks(part<QLineEdit>("passwordEdit"), u"right"_s);
    QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_Return);
    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());
    EXPECT_EQ(signedIn.front().front().value<Session>().who, StaffId {2});

    screen.unlock();

    EXPECT_TRUE(customer->isVisible());
    EXPECT_EQ(note->text(), u"half a no"_s);
    EXPECT_EQ(window.windowTitle(), u"Ada Lovelace – Lotboard"_s);
    EXPECT_EQ(window.focusWidget(), note);
}

TEST_F(ScreenLockTest, AnotherPersonIsPickedByTheFirstLetterOfTheName)
{
    lock({2});
    auto* list = part<QListWidget>("personList");
    EXPECT_EQ(list->currentItem()->text(), u"Priya"_s);
    list->setFocus();
    QTest::keyClicks(list, u"g"_s);
    EXPECT_EQ(list->currentItem()->text(), u"Grace"_s);
    QTest::keyClick(list, Qt::Key_Return);

    QTest::keyClicks(part<QLineEdit>("passwordEdit"), u"right"_s);
    QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_Return);

    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());
    EXPECT_EQ(signedIn.front().front().value<Session>().who, StaffId {1});
}

TEST_F(ScreenLockTest, AWrongPasswordIsSaidAndStaysLocked)
{
    lock({2});
    QTest::keyClicks(part<QLineEdit>("passwordEdit"), u"wrong"_s);
    QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_Return);

    LOTBOARD_WAIT_FOR(part<QLabel>("problemLabel")->isVisible());

    EXPECT_EQ(part<QLabel>("problemLabel")->text(), u"This is not the password."_s);
    EXPECT_TRUE(signedIn.isEmpty());
    EXPECT_EQ(part<QLineEdit>("passwordEdit")->echoMode(), QLineEdit::Password);
}

TEST_F(ScreenLockTest, AGivenPasswordIsReplacedByTypingTheNewOneTwice)
{
    lock({2});
    QTest::keyClicks(part<QLineEdit>("passwordEdit"), u"given"_s);
    QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_Return);
    LOTBOARD_WAIT_FOR(part<QLineEdit>("newPasswordEdit")->isVisible());

    QTest::keyClicks(part<QLineEdit>("newPasswordEdit"), u"seven green keys"_s);
    QTest::keyClicks(part<QLineEdit>("repeatEdit"), u"seven green kexs"_s);
    QTest::keyClick(part<QLineEdit>("repeatEdit"), Qt::Key_Return);
    EXPECT_TRUE(part<QLabel>("problemLabel")->isVisible());
    part<QLineEdit>("repeatEdit")->setText(u"seven green keys"_s);
    QTest::keyClick(part<QLineEdit>("repeatEdit"), Qt::Key_Return);

    LOTBOARD_WAIT_FOR(!signedIn.isEmpty());
}

TEST_F(ScreenLockTest, NoShortcutWorksWhileItIsLocked)
{
    QShortcut find(QKeySequence(u"Ctrl+K"_s), &window);
    QSignalSpy found(&find, &QShortcut::activated);
    lock({2});

    QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(found.isEmpty());
    screen.unlock();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(found.size(), 1);
}

TEST_F(ScreenLockTest, AnOpenDialogIsCoveredAndComesBackWithWhatWasTyped)
{
    QDialog dialog(&window);
    auto* layout = new QVBoxLayout(&dialog);
    auto* edit = new QLineEdit(u"half a name"_s);
    layout->addWidget(edit);
    dialog.setModal(true);
    dialog.show();

    lock({2});
    EXPECT_FALSE(edit->isVisible());
    EXPECT_EQ(part<QListWidget>("personList")->window(), &dialog); // It has the keyboard.
    screen.unlock();

    EXPECT_TRUE(edit->isVisible());
    EXPECT_EQ(edit->text(), u"half a name"_s);
}

TEST_F(ScreenLockTest, ADialogThatOpensOrClosesWhileLockedShowsNothingAndTakesNothingAway)
{
    lock({2});
    auto dialog = std::make_unique<QDialog>(&window);
    auto* layout = new QVBoxLayout(dialog.get());
    auto* told = new QLabel(u"Ada Lovelace was saved"_s);
    layout->addWidget(told);
    dialog->setModal(true);
    dialog->show();

    EXPECT_FALSE(told->isVisible());
    EXPECT_EQ(part<QListWidget>("personList")->window(), dialog.get());
    dialog.reset();

    ASSERT_NE(part<QListWidget>("personList"), nullptr);
    EXPECT_EQ(part<QListWidget>("personList")->window(), &window);
    EXPECT_FALSE(customer->isVisible());
}
