#include "app/desk.h"

#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "support/fakeask.h"
#include "support/faketray.h"
#include "support/printing.h"
#include "support/testworkspace.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

const Session manager = Session::manager();

/// The page of today in the whole window, on a store with leads, driven by keys.
class TodayTest : public testing::Test
{
protected:
    TodayTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        auto created = Workspace::create(
            m_folder.filePath(u"store.lotboard"_s), {.name = u"Harbor Motors"_s}, m_clock);
        if (!created)
            throw std::runtime_error(errorText(created.error()).toStdString());
        m_workspace = created->get();
        m_created = *std::move(created);
    }

    LeadId addLead(const QString& name, std::chrono::seconds ago)
    {
        return LeadService(*m_workspace)
            .create(manager,
                {.lead = {.receivedAt = m_clock.now() - ago}, .customer = {.lastName = name}})
            ->value.lead.id;
    }
    /// Opens the window and waits for the first line of the queue, if there is to be one.
    void open(int lines)
    {
        m_desk = std::make_unique<Desk>(Desk::Surroundings {.clock = m_clock,
                                            .theme = m_theme,
                                            .ask = m_ask,
                                            .settings = m_settings,
                                            .tray = &m_tray},
            std::move(m_created));
        m_desk->window().resize(1440, 900);
        m_desk->window().show();
        QApplication::setActiveWindow(&m_desk->window());
        m_desk->window().showPage(u"today"_s);
        ASSERT_TRUE(waitFor([&] { return queue() && queue()->model()->rowCount() == lines; }));
        ASSERT_TRUE(waitFor([&] { return m_workspace->facts() != nullptr; }));
    }
    bool waitFor(const std::function<bool()>& condition)
    {
        return QTest::qWaitFor(condition, 10'000);
    }
    /// To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_desk->window(), static_cast<Qt::Key>(key), modifiers);
    }
    template<class T>
    T* child(const char* name)
    {
        // Other pages have fields of the same names.
        auto* inPage = m_desk->window().page(u"today"_s)->findChild<T*>(QLatin1String(name));
        return inPage ? inPage : m_desk->window().findChild<T*>(QLatin1String(name));
    }
    QListView* queue() { return child<QListView>("queueView"); }
    QString chosen() { return queue()->currentIndex().data().toString(); }
    LeadHistory history(LeadId lead) { return *LeadService(*m_workspace).history(manager, lead); }
    bool isLogged(LeadId lead, std::size_t touches = 1)
    {
        return waitFor([&] { return history(lead).communications.size() == touches; });
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    FixedClock m_clock {std::chrono::sys_seconds(january(31)) + 12h};
    Theme m_theme;
    FakeAsk m_ask;
    FakeTray m_tray;
    std::unique_ptr<Workspace> m_created;
    Workspace* m_workspace = nullptr;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

TEST_F(TodayTest, ThreeKeysLogAContactAndGoOnToTheNextLead)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    open(2);
    EXPECT_EQ(chosen(), u"Raman"_s);

    press(Qt::Key_1);
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(chosen(), u"Ortiz"_s);
    ASSERT_TRUE(isLogged(raman));
    const Communication touch = history(raman).communications.front();
    EXPECT_EQ(touch.channel, Channel::Call);
    EXPECT_EQ(touch.evidence, ContactEvidence::Spoke);
    EXPECT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 1; }));
    EXPECT_EQ(chosen(), u"Ortiz"_s);
}

TEST_F(TodayTest, CtrlZTakesItBackAfterTheNextLeadIsOpenAlsoFromTheEmptyNote)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    open(2);
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isLogged(raman));
    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 1; }));
    ASSERT_TRUE(waitFor([&] { return child<QAction>("undoAction")->isEnabled(); }));

    press(Qt::Key_Return); // Into the note.
    ASSERT_EQ(QApplication::focusWidget(), child<QPlainTextEdit>("noteEdit"));
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_TRUE(isLogged(raman, 0));
    EXPECT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 2; }));
    EXPECT_EQ(chosen(), u"Ortiz"_s);
}

TEST_F(TodayTest, InTheNoteLettersAreLettersAndCtrlZTakesBackTyping)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    open(2);
    press(Qt::Key_Y);
    press(Qt::Key_Return);
    auto* note = child<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(note, u"any 1 will do"_s);
    EXPECT_EQ(note->toPlainText(), u"any 1 will do"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(note->toPlainText(), u"any 1 will do"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(note->toPlainText(), u"any 1 will do"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(isLogged(raman));
    EXPECT_EQ(history(raman).communications.front().note, u"any 1 will do"_s);
    EXPECT_EQ(history(raman).communications.front().channel, Channel::Call);
}

TEST_F(TodayTest, AHalfTypedNoteOutlivesNewLeadsAndOtherLeads)
{
    addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    open(2);
    press(Qt::Key_Return);
    auto* note = child<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(note, u"wants the blue"_s);

    addLead(u"Kim"_s, 20min);
    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 3; }));
    EXPECT_EQ(chosen(), u"Raman"_s);
    EXPECT_EQ(note->toPlainText(), u"wants the blue"_s);
    EXPECT_EQ(QApplication::focusWidget(), note);

    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    EXPECT_EQ(chosen(), u"Ortiz"_s);
    EXPECT_EQ(note->toPlainText(), QString());
    press(Qt::Key_Up);
    EXPECT_EQ(chosen(), u"Raman"_s);
    EXPECT_EQ(note->toPlainText(), u"wants the blue"_s);
}

TEST_F(TodayTest, WhoeverIsAnsweredElsewhereGivesWayUnlessSomethingIsTyped)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    const LeadId ortiz = addLead(u"Ortiz"_s, 3min);
    open(2);

    LeadLog(*m_workspace).log(manager, {.lead = raman}).value();
    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 1; }));
    EXPECT_EQ(chosen(), u"Ortiz"_s);

    press(Qt::Key_Return);
    auto* note = child<QPlainTextEdit>("noteEdit");
    QTest::keyClicks(note, u"has a trade-in"_s);
    LeadLog(*m_workspace).log(manager, {.lead = ortiz}).value();
    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 0; }));
    EXPECT_EQ(note->toPlainText(), u"has a trade-in"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isLogged(ortiz, 2));
}

TEST_F(TodayTest, AnAppointmentIsAgreedByKeys)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    open(1);

    press(Qt::Key_A);
    press(Qt::Key_Return); // The first time that is offered.
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(isLogged(raman));
    ASSERT_EQ(history(raman).appointments.size(), 1U);
    EXPECT_GT(history(raman).appointments.front().dueAt, m_clock.now());
    EXPECT_TRUE(history(raman).communications.front().isTwoWay);
}

TEST_F(TodayTest, ALostLeadNeedsItsReason)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    open(1);

    press(Qt::Key_N);
    press(Qt::Key_X);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(history(raman).communications.empty());
    QTest::keyClicks(QApplication::focusWidget(), u"Bought a boat"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(isLogged(raman));
    EXPECT_EQ(history(raman).lead.status, LeadStatus::Lost);
    EXPECT_EQ(history(raman).lead.statusReason, u"Bought a boat"_s);
}

TEST_F(TodayTest, SkipsAndCountsWhatThereIsToDo)
{
    addLead(u"Raman"_s, 9min);
    addLead(u"Ortiz"_s, 3min);
    open(2);
    EXPECT_EQ(child<QLabel>("todayBadge")->text(), u"2"_s);

    press(Qt::Key_K);

    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 1; }));
    EXPECT_EQ(chosen(), u"Ortiz"_s);
    EXPECT_EQ(child<QLabel>("todayBadge")->text(), u"1"_s);
}

TEST_F(TodayTest, ANoShowOffersTheNextStep)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    LeadLog(*m_workspace)
        .log(manager,
            {.lead = raman, .result = TouchResult::Reached, .appointmentAt = m_clock.now() + 1h})
        .value();
    m_clock.advance(2h);
    open(0);
    auto* appointments = child<QListView>("appointmentView");
    ASSERT_TRUE(waitFor([&] { return appointments->model()->rowCount() == 1; }));
    appointments->setFocus();
    appointments->setCurrentIndex(appointments->model()->index(0, 0));

    press(Qt::Key_N);

    ASSERT_TRUE(waitFor(
        [&] { return history(raman).appointments.front().outcome == AppointmentOutcome::NoShow; }));
    press(Qt::Key_S); // They come late.
    ASSERT_TRUE(waitFor([&] { return history(raman).shows.size() == 1; }));
}

TEST_F(TodayTest, AReminderOpensItsLeadInToday)
{
    addLead(u"Raman"_s, 9min);
    open(1);
    JobRunner::waitForAll(); // What is due from the first is no reminder.
    QCoreApplication::processEvents();
    m_desk->window().showPage(u"dashboard"_s);
    addLead(u"Ortiz"_s, 3min);
    ASSERT_TRUE(waitFor([&] { return !m_tray.said.empty(); }));
    ASSERT_TRUE(waitFor([&] { return queue()->model()->rowCount() == 2; }));

    Q_EMIT m_tray.messageClicked();

    EXPECT_EQ(m_tray.said, QStringList(u"New lead: Ortiz"_s));
    EXPECT_EQ(m_desk->window().currentPage()->info().id, u"today"_s);
    EXPECT_EQ(chosen(), u"Ortiz"_s);
}
