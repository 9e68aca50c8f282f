#include "support/manager.h"
#include "windowtest.h"

#include "services/lead/leadlog.h"
#include "services/visits/visitservice.h"

#include <QDialog>
#include <QTableView>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

class TodayTest : public WindowTest
{
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

TEST_F(TodayTest, WhoeverIsFasterThanTheDetailIsStillNamed)
{
    addLead(u"Raman"_s, 9min);
    const LeadId ortiz = addLead(u"Ortiz"_s, 3min);
    open(2);
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);

    // At once: nothing has been read of the next one yet.
    press(Qt::Key_Y);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(isLogged(ortiz));
    EXPECT_TRUE(waitFor([&] { return child<QAction>("undoAction")->text().contains(u"Ortiz"); }))
        << child<QAction>("undoAction")->text().toStdString();
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

TEST_F(TodayTest, EscapeClosesTheFieldToFindWithFirst)
{
    addLead(u"Raman"_s, 9min);
    open(1);
    press(Qt::Key_Return); // Into the note.
    press(Qt::Key_K, Qt::ControlModifier);
    const auto* palette = child<QFrame>("findPalette");
    ASSERT_TRUE(palette->isVisible());

    press(Qt::Key_Escape);

    EXPECT_FALSE(palette->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), child<QPlainTextEdit>("noteEdit"));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), queue());
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

TEST_F(TodayTest, WhoMovesAnAppointmentThatSomebodyHasMovedSeesBothTimes)
{
    const LeadId raman = addLead(u"Raman"_s, 9min);
    LeadLog(*m_workspace)
        .log(manager,
            {.lead = raman, .result = TouchResult::Reached, .appointmentAt = m_clock.now() + 1h})
        .value();
    const AppointmentId appointment = history(raman).appointments.front().id;
    open(1);
    auto* appointments = child<QListView>("appointmentView");
    ASSERT_TRUE(waitFor([&] { return appointments->model()->rowCount() == 1; }));
    appointments->setFocus();
    appointments->setCurrentIndex(appointments->model()->index(0, 0));

    const auto theirs = m_clock.now() + 49h;
    inNextDialog([&] {
        VisitService(*m_workspace).reschedule(manager, appointment, theirs).value();
        press(Qt::Key_Return); // The first time that is offered.
    });
    press(Qt::Key_M);
    int differences = 0;
    inNextDialog([&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        differences = dialog->findChild<QTableView*>()->model()->rowCount();
        dialog->accept();
    });

    const auto dueAt
        = [&] { return VisitService(*m_workspace).current(manager, appointment)->dueAt; };
    EXPECT_TRUE(waitFor([&] { return differences == 1 && dueAt() != theirs; }));
    EXPECT_LT(dueAt(), theirs);
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
