#include "app/desk.h"

#include "services/lead/leadservice.h"
#include "services/people/staffservice.h"
#include "support/fakeask.h"
#include "support/printing.h"
#include "support/sleepingcomputer.h"
#include "support/testworkspace.h"
#include "support/waiting.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString gracesPassword = u"the lot is full"_s;
const QString priyasPassword = u"seven green keys"_s;

/// The whole window on a store where Grace, the manager, and Priya sign in. Each has a lead.
class SigningInTest : public testing::Test
{
protected:
    SigningInTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        auto workspace = *Workspace::create(
            m_folder.filePath(u"store.lotboard"_s), {.name = u"Harbor Motors"_s}, m_clock);
        StaffService staff(*workspace);
        SignInService signIn(*workspace);
        m_grace = staff.add(Session::manager(), {.name = u"Grace"_s, .role = Role::Manager})->value;
        m_priya = staff.add(Session::manager(), {.name = u"Priya"_s})->value;
        EXPECT_TRUE(succeeded(signIn.turnOn(Session::manager(), m_grace.id, gracesPassword)));
        EXPECT_TRUE(
            succeeded(signIn.setPassword(Session::manager(), m_priya.id, priyasPassword, false)));
        for (const Staff& person : {m_grace, m_priya}) {
            EXPECT_TRUE(
                succeeded(LeadService(*workspace)
                              .create(Session::manager(),
                                  {.lead = {.assignedTo = person.id},
                                      .customer = {.lastName = u"Customer of "_s + person.name}})));
        }
        open(std::move(workspace), std::nullopt);
    }

    void open(std::unique_ptr<Workspace> workspace, const std::optional<Session>& session)
    {
        auto desk = std::make_unique<Desk>(Desk::Surroundings {.clock = m_clock,
                                               .theme = m_theme,
                                               .ask = m_ask,
                                               .settings = m_settings,
                                               .systemBus = m_systemBus},
            std::move(workspace), session);
        if (m_desk)
            desk->goOnFrom(*m_desk);
        desk->window().show();
        std::swap(m_desk, desk);
        m_changed = std::make_unique<QSignalSpy>(m_desk.get(), &Desk::sessionChanged);
    }

    template<class Widget>
    Widget* part(const char* name)
    {
        return m_desk->window().findChild<Widget*>(QLatin1String(name));
    }
    /// By the keyboard alone: the first letter of the name, Enter, the password, Enter.
    void signIn(const QString& name, const QString& password)
    {
        QApplication::setActiveWindow(&m_desk->window());
        auto* list = part<QListWidget>("personList");
        LOTBOARD_WAIT_FOR(list->count() == 2);
        list->setFocus();
        QTest::keyClicks(list, name.left(1));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::keyClicks(part<QLineEdit>("passwordEdit"), password);
        QTest::keyClick(part<QLineEdit>("passwordEdit"), Qt::Key_Return);
    }
    /// The same, until the window is that person's.
    void begin(const QString& name, const QString& password)
    {
        signIn(name, password);
        goOn();
        LOTBOARD_WAIT_FOR(m_desk->workspace()->facts() != nullptr);
    }
    /// Waits until the window is to be another session's, and makes it so.
    void goOn()
    {
        LOTBOARD_WAIT_FOR(!m_changed->isEmpty());
        const auto session = m_changed->front().front().value<std::optional<Session>>();
        open(m_desk->releaseWorkspace(), session);
        QApplication::setActiveWindow(&m_desk->window());
    }
    bool isSignInRequired() { return *SignInService(*m_desk->workspace()).isRequired(); }
    bool canUndo() { return part<QAction>("undoAction")->isEnabled(); }
    void pressUndo() { QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier); }
    /// Lets people sign in, by the password of Grace, or lets them be, on the page Team.
    void turnSignInOnOrOff()
    {
        m_desk->window().showPage(u"team"_s);
        LOTBOARD_WAIT_FOR(part<QPushButton>("turnButton")->isEnabled());
        QTimer::singleShot(0, qApp, [] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                QTest::keyClicks(dialog->findChild<QLineEdit*>(u"passwordEdit"_s), gracesPassword);
                QTest::keyClicks(dialog->findChild<QLineEdit*>(u"repeatEdit"_s), gracesPassword);
                QTest::keyClick(dialog, Qt::Key_Return);
            }
        });
        QTest::keyClick(part<QPushButton>("turnButton"), Qt::Key_Space);
        goOn();
    }
    QStringList shownCustomers()
    {
        m_desk->window().showPage(u"leads"_s);
        auto* model = part<QTableView>("leadTable")->model();
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return model->rowCount() > 0
                    && model->index(0, 1).data().toString().startsWith(u"Customer");
            },
            10'000));
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 1).data().toString();
        names.sort();
        return names;
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + std::chrono::hours(12)};
    Theme m_theme;
    FakeAsk m_ask;
    QDBusConnection m_systemBus = QDBusConnection::systemBus();
    Staff m_grace {};
    Staff m_priya {};
    std::unique_ptr<Desk> m_desk {};
    std::unique_ptr<QSignalSpy> m_changed {};
};

} // namespace

TEST_F(SigningInTest, BeforeAnybodyHasSignedInThereIsNothingToSee)
{
    EXPECT_TRUE(m_desk->isLocked());
    EXPECT_EQ(m_desk->window().currentPage(), nullptr);
    EXPECT_EQ(part<QTableView>("leadTable"), nullptr);
}

TEST_F(SigningInTest, WhoCannotSignInHereMayOpenAnotherStore)
{
    QSignalSpy commands(m_desk.get(), &Desk::commandRequested);
    ASSERT_TRUE(part<QPushButton>("otherStoreButton")->isVisible());
    part<QPushButton>("otherStoreButton")->click();
    EXPECT_EQ(commands.front().front().toString(), u"closeDatabase"_s);

    // But not away from somebody's work.
    begin(u"Grace"_s, gracesPassword);
    m_desk->lock();
    EXPECT_FALSE(part<QPushButton>("otherStoreButton")->isVisible());
}

TEST_F(SigningInTest, AManagerSeesEverythingAndTheWindowSaysWhoItIs)
{
    begin(u"Grace"_s, gracesPassword);

    EXPECT_FALSE(m_desk->isLocked());
    EXPECT_EQ(part<QLabel>("personLabel")->text(), u"Signed in as Grace"_s);
    EXPECT_EQ(shownCustomers(), (QStringList {u"Customer of Grace"_s, u"Customer of Priya"_s}));
}

TEST_F(SigningInTest, AnAssociateSeesTheirOwnLeadsAlone)
{
    begin(u"Priya"_s, priyasPassword);

    EXPECT_EQ(shownCustomers(), QStringList {u"Customer of Priya"_s});
}

TEST_F(SigningInTest, LockedByCtrlLItGoesOnForTheSamePersonAndChangesForAnother)
{
    begin(u"Grace"_s, gracesPassword);
    ASSERT_EQ(shownCustomers().size(), 2);
    QApplication::setActiveWindow(&m_desk->window());

    QTest::keyClick(&m_desk->window(), Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(m_desk->isLocked());
    EXPECT_FALSE(part<QTableView>("leadTable")->isVisible());
    signIn(u"Grace"_s, gracesPassword);
    LOTBOARD_WAIT_FOR(!m_desk->isLocked());
    EXPECT_TRUE(part<QTableView>("leadTable")->isVisible());
    EXPECT_TRUE(m_changed->isEmpty());

    m_desk->lock();
    begin(u"Priya"_s, priyasPassword);

    EXPECT_EQ(shownCustomers(), QStringList {u"Customer of Priya"_s});
}

TEST_F(SigningInTest, WhoseRightsAreChangedInAnotherProgramGoesOnWithTheOthers)
{
    begin(u"Priya"_s, priyasPassword);
    const auto other = Workspace::open(m_folder.filePath(u"store.lotboard"_s), m_clock);
    StaffService staff(**other);
    Staff priya = staff.all(Session::manager())->back();
    priya.besides = {Right::ReadAllLeads};
    ASSERT_TRUE(succeeded(staff.save(Session::manager(), priya)));

    LOTBOARD_WAIT_FOR(!m_changed->isEmpty());

    const auto session = m_changed->front().front().value<std::optional<Session>>();
    ASSERT_TRUE(session.has_value());
    EXPECT_TRUE(session->may(Right::ReadAllLeads));
}

TEST_F(SigningInTest, WhoseLoginIsTakenAwayIsShownThePageToSignInOn)
{
    begin(u"Priya"_s, priyasPassword);
    const auto other = Workspace::open(m_folder.filePath(u"store.lotboard"_s), m_clock);
    ASSERT_TRUE(succeeded(SignInService(**other).removeLogin(Session::manager(), m_priya.id)));

    LOTBOARD_WAIT_FOR(!m_changed->isEmpty());

    EXPECT_EQ(m_changed->front().front().value<std::optional<Session>>(), std::nullopt);
}

TEST_F(SigningInTest, TurningSigningInOffIsTakenBackAtTheSameDeskAndLocksIt)
{
    begin(u"Grace"_s, gracesPassword);
    turnSignInOnOrOff();
    ASSERT_FALSE(isSignInRequired());
    ASSERT_TRUE(canUndo());

    pressUndo();
    goOn();

    EXPECT_TRUE(isSignInRequired());
    EXPECT_TRUE(m_desk->isLocked());
}

TEST_F(SigningInTest, TurningSigningInOnIsTakenBackByTheManagerWhoSignsInThen)
{
    begin(u"Grace"_s, gracesPassword);
    turnSignInOnOrOff();
    turnSignInOnOrOff();
    ASSERT_TRUE(isSignInRequired());
    ASSERT_TRUE(m_desk->isLocked());

    begin(u"Grace"_s, gracesPassword);
    ASSERT_TRUE(canUndo());
    pressUndo();
    goOn();

    EXPECT_FALSE(isSignInRequired());
    EXPECT_FALSE(m_desk->isLocked());
}

TEST_F(SigningInTest, TheTimeUntilItLocksIsTakenBackAndMadeAgainByKeys)
{
    begin(u"Grace"_s, gracesPassword);
    m_desk->window().showPage(u"team"_s);
    auto* combo = part<QComboBox>("lockCombo");
    LOTBOARD_WAIT_FOR(combo->isVisible());
    const auto isSaved = [&](int minutes) {
        return QTest::qWaitFor(
            [&] {
                return *SignInService(*m_desk->workspace()).lockAfter()
                    == std::chrono::minutes(minutes)
                    && combo->currentData().toInt() == minutes;
            },
            10'000);
    };

    QTest::keyClick(combo, Qt::Key_Down);
    ASSERT_TRUE(isSaved(20));
    LOTBOARD_WAIT_FOR(canUndo());
    pressUndo();
    ASSERT_TRUE(isSaved(10));
    LOTBOARD_WAIT_FOR(part<QAction>("redoAction")->isEnabled());
    QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(isSaved(20));
}

TEST_F(SigningInTest, AnAssociateWhoSignsInTakesNothingBackThatAManagerDid)
{
    begin(u"Grace"_s, gracesPassword);
    turnSignInOnOrOff();
    turnSignInOnOrOff();

    begin(u"Priya"_s, priyasPassword);
    EXPECT_FALSE(canUndo());
    pressUndo();
    JobRunner::waitForAll();

    EXPECT_TRUE(isSignInRequired());
    // Nor does the manager who comes after: that was another desk.
    m_desk->lock();
    begin(u"Grace"_s, gracesPassword);
    EXPECT_FALSE(canUndo());
}

TEST_F(SigningInTest, AComputerThatGoesToSleepLocksTheDeskUnlessNobodySignsIn)
{
    SleepingComputer computer;
    m_systemBus = computer.bus();
    begin(u"Grace"_s, gracesPassword);
    computer.announce(true);
    LOTBOARD_WAIT_FOR(m_desk->isLocked());
    signIn(u"Grace"_s, gracesPassword);
    LOTBOARD_WAIT_FOR(!m_desk->isLocked());

    turnSignInOnOrOff();
    AwayWatch awake(computer.bus());
    QSignalSpy left(&awake, &AwayWatch::left);
    computer.announce(true);
    LOTBOARD_WAIT_FOR(!left.isEmpty());

    EXPECT_FALSE(m_desk->isLocked());
    m_desk.reset(); // Before its bus.
}
