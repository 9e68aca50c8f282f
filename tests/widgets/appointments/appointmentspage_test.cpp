#include "widgets/appointments/appointmentspage.h"

#include "models/common/jobrunner.h"
#include "widgets/common/conflictdialog.h"

#include "support/days.h"
#include "support/fakeask.h"
#include "support/waiting.h"
#include "widgets/appointments/boardcanvas.h"
#include "widgets/appointments/boardcardbutton.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <mutex>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Appointments as a database would keep them.
struct Diary
{
    std::mutex mutex {};
    std::mutex movingMutex {};
    std::vector<BoardAppointment> entries {};
    std::optional<Appointment> movedTo {}; ///< By somebody else: the row that stands now.

    Result<SavedAction> change(AppointmentId id, auto how)
    {
        const std::lock_guard lock(mutex);
        for (BoardAppointment& entry : entries) {
            if (entry.appointment.id == id)
                how(entry.appointment);
        }
        return SavedAction {1, 1};
    }
};

AppointmentCalls callsOn(const std::shared_ptr<Diary>& diary)
{
    AppointmentCalls calls;
    calls.between = [diary](auto from, auto to) -> Result<BoardContent> {
        const std::lock_guard lock(diary->mutex);
        BoardContent content {.staff = {{.id = {5}, .name = u"Maria"_s}}};
        for (const BoardAppointment& entry : diary->entries) {
            if (entry.appointment.dueAt >= from && entry.appointment.dueAt < to)
                content.appointments.push_back(entry);
        }
        return content;
    };
    calls.confirm = [diary](AppointmentId id) {
        return diary->change(id, [](Appointment& due) { due.confirmedAt = january(31); });
    };
    calls.noShow = [diary](AppointmentId id) {
        return diary->change(
            id, [](Appointment& due) { due.outcome = AppointmentOutcome::NoShow; });
    };
    calls.current = [diary](AppointmentId id) -> Result<Appointment> {
        const std::lock_guard lock(diary->mutex);
        return diary->movedTo.value_or(Appointment {.id = id});
    };
    calls.reschedule
        = [diary](AppointmentId id, std::chrono::sys_seconds dueAt) -> Result<SavedAction> {
        const std::lock_guard moving(diary->movingMutex);
        if (diary->movedTo && diary->movedTo->id != id)
            return Error {Error::Code::Conflict, {u"The time of this appointment"_s}, {}};
        return diary->change(id, [dueAt](Appointment& due) { due.dueAt = dueAt; });
    };
    calls.book = [diary](LeadId lead, std::chrono::sys_seconds dueAt) -> Result<SavedAction> {
        const std::lock_guard lock(diary->mutex);
        diary->entries.push_back({.appointment = {.id = {2}, .lead = lead, .dueAt = dueAt}});
        return SavedAction {1, 1};
    };
    return calls;
}

Result<std::vector<Finding>> openLeads(const QString& text, const JobControl& /*control*/)
{
    if (!QStringLiteral("omar diaz").contains(text))
        return std::vector<Finding>();
    return std::vector<Finding> {{.title = u"Omar Diaz"_s, .lead = {9}}};
}

class AppointmentsPageTest : public testing::Test
{
protected:
    ~AppointmentsPageTest() override { JobRunner::waitForAll(); }

    AppointmentsPageTest()
    {
        m_diary->entries = {{.appointment = {.id = {1}, .lead = {8}, .dueAt = january(31) + 15h},
            .customer = u"Priya Raman"_s,
            .person = StaffId {5}}};
    }

    void open(const Session& session = Session::manager())
    {
        m_page = std::make_unique<AppointmentsPage>(
            AppointmentsPage::Setting {.calls = callsOn(m_diary),
                .openLeads = openLeads,
                .session = session,
                .clock = &m_clock,
                .ask = &m_ask});
        m_page->resize(1280, 720);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->activate();
        LOTBOARD_WAIT_FOR(m_page->isReady());
    }

    template<class Widget>
    Widget* child(const char* name)
    {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    BoardCardButton* card() { return child<BoardCanvas>("canvas")->cardOf({1}); }
    void choose() { card()->setFocus(); }

    std::shared_ptr<Diary> m_diary = std::make_shared<Diary>();
    FixedClock m_clock {january(31) + 12h};
    FakeAsk m_ask;
    QTemporaryDir m_folder;
    std::unique_ptr<AppointmentsPage> m_page;
};

} // namespace

TEST_F(AppointmentsPageTest, ShowsTheWeekAndWhatIsToBeConfirmed)
{
    open();

    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(card()->isVisible());
    EXPECT_EQ(child<QListWidget>("confirmList")->count(), 1);
    EXPECT_TRUE(child<QLabel>("emptyLabel")->isHidden());
}

TEST_F(AppointmentsPageTest, SaysWhatToDoWhereThereIsNothing)
{
    m_diary->entries.clear();
    open();

    EXPECT_FALSE(child<QLabel>("emptyLabel")->isHidden());
    EXPECT_TRUE(child<QListWidget>("confirmList")->isHidden());
    EXPECT_FALSE(child<QPushButton>("calendarButton")->isEnabled());
}

TEST_F(AppointmentsPageTest, ConfirmsAndEndsTheChosenOneByKeys)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    choose();
    EXPECT_EQ(child<QLabel>("customerLabel")->text(), u"Priya Raman"_s);

    QTest::keyClick(card(), Qt::Key_C);
    LOTBOARD_WAIT_FOR(child<QLabel>("stateLabel")->text() == u"Confirmed"_s);
    QTest::keyClick(card(), Qt::Key_N);
    LOTBOARD_WAIT_FOR(child<QLabel>("stateLabel")->text() == u"No show"_s);

    EXPECT_EQ(saved.size(), 2);
    EXPECT_FALSE(child<QPushButton>("confirmButton")->isEnabled());
}

TEST_F(AppointmentsPageTest, MovesTheChosenOneByKeys)
{
    open();
    choose();

    QTest::keyClick(card(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(card(), Qt::Key_Return);

    LOTBOARD_WAIT_FOR(card()->card().dueAt == january(30) + 15h);
}

TEST_F(AppointmentsPageTest, MakesAnAppointmentOnASlotByKeysAlone)
{
    open();
    auto* canvas = child<BoardCanvas>("canvas");
    QTest::mouseClick(
        canvas, Qt::LeftButton, {}, canvas->geometryOfBoard().slotRect({3, 600}).center());
    canvas->setFocus();
    QTimer::singleShot(0, m_page.get(), [] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* search = dialog->findChild<QLineEdit*>(u"searchEdit"_s);
        QTest::keyClicks(search, u"dia"_s);
        QTest::keyClick(search, Qt::Key_Return); // Before the answer is there.
    });

    QTest::keyClick(canvas, Qt::Key_Return);

    LOTBOARD_WAIT_FOR(canvas->cardOf({2}));
    EXPECT_EQ(canvas->cardOf({2})->card().dueAt, january(31) + 24h + 10h);
    EXPECT_EQ(canvas->cardOf({2})->card().lead, LeadId {9});
}

TEST_F(AppointmentsPageTest, SavesTheWeekAsACalendarFile)
{
    m_ask.path = m_folder.filePath(u"week.ics"_s);
    open();

    child<QPushButton>("calendarButton")->click();

    QFile file(*m_ask.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("SUMMARY:Priya Raman\r\n"));
}

TEST_F(AppointmentsPageTest, GoesToTheLead)
{
    open();
    QSignalSpy activated(m_page.get(), &Page::leadActivated);

    choose();
    QTest::keyClick(card(), Qt::Key_Return);

    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.front().front().value<LeadId>(), LeadId {8});
}

TEST_F(AppointmentsPageTest, OffersNoChangeToWhoMayOnlyLook)
{
    open({.who = {}, .role = Role::ReadOnly});

    EXPECT_TRUE(child<QPushButton>("confirmButton")->isHidden());
    EXPECT_TRUE(child<QPushButton>("newButton")->isHidden());
}

TEST_F(AppointmentsPageTest, ShowsBothTimesWhereSomebodyElseHasMovedTheAppointment)
{
    open();
    QSignalSpy saved(m_page.get(), &Page::actionSaved);
    const auto theirs = january(31) + 16h;
    m_diary->movedTo = Appointment {.id = {7}, .lead = {8}, .dueAt = theirs};
    m_diary->entries.push_back({.appointment = *m_diary->movedTo, .customer = u"Priya Raman"_s});
    QStringList shown;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<ConflictDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer.stop();
        for (const SideBySideRow& row : dialog->rows())
            shown << row.first << row.second;
        dialog->accept(); // Ours is chosen.
    });
    timer.start(0);

    Q_EMIT child<BoardCanvas>("canvas")->moveRequested({1}, january(31), 17 * 60);

    LOTBOARD_WAIT_FOR(!saved.isEmpty());
    EXPECT_EQ(shown.size(), 2);
    const std::lock_guard lock(m_diary->mutex);
    EXPECT_EQ(m_diary->entries[0].appointment.dueAt, january(31) + 15h);
    EXPECT_EQ(m_diary->entries[1].appointment.dueAt, january(31) + 17h);
}
