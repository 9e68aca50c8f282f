#include "models/appointments/appointmentboard.h"

#include "models/common/jobrunner.h"

#include "support/days.h"
#include "support/waiting.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class AppointmentBoardTest : public testing::Test
{
protected:
    /// A job that nobody waits for any more still asks.
    ~AppointmentBoardTest() override { JobRunner::waitForAll(); }
    AppointmentBoardTest()
    {
        m_calls.between = [this](auto from, auto to) -> Result<BoardContent> {
            if (m_failure)
                return *m_failure;
            BoardContent content;
            for (const BoardAppointment& entry : m_entries) {
                if (entry.appointment.dueAt >= from && entry.appointment.dueAt < to)
                    content.appointments.push_back(entry);
            }
            return content;
        };
        m_calls.confirm = [this](AppointmentId) { return m_answer; };
        m_calls.reschedule = [this](AppointmentId, std::chrono::sys_seconds dueAt) {
            m_entries.front().appointment.dueAt = dueAt;
            ++m_moves;
            return m_answer;
        };
        m_calls.book = [this](LeadId, std::chrono::sys_seconds) { return m_answer; };
        m_entries = {{.appointment = {.id = {1}, .lead = {9}, .dueAt = january(31) + 15h},
            .customer = u"Priya Raman"_s}};
        m_board = std::make_unique<AppointmentBoard>(m_calls, m_store, m_clock);
    }

    void load()
    {
        m_board->load();
        LOTBOARD_WAIT_FOR(m_board->state() == AppointmentBoard::State::Ready);
    }

    Store m_store {};
    FixedClock m_clock {january(31) + 12h};
    AppointmentCalls m_calls {};
    std::vector<BoardAppointment> m_entries {};
    std::optional<Error> m_failure {};
    Result<SavedAction> m_answer = SavedAction {3, 4};
    int m_moves = 0;
    std::unique_ptr<AppointmentBoard> m_board {};
};

} // namespace

TEST_F(AppointmentBoardTest, ShowsThisWeekAndWhatIsToBeConfirmed)
{
    load();

    EXPECT_EQ(m_board->board().cards.size(), 1U);
    EXPECT_EQ(m_board->toConfirm().size(), 1U);
    EXPECT_NE(m_board->card({1}), nullptr);
    EXPECT_EQ(m_board->card({2}), nullptr);
}

TEST_F(AppointmentBoardTest, TurnsByWeeksAndByDays)
{
    load();
    m_board->turn(1);
    EXPECT_EQ(daysOf(m_board->view()).first, january(31) + std::chrono::days(5));
    LOTBOARD_WAIT_FOR(m_board->board().cards.empty());

    m_board->goToToday();
    m_board->setSpan(BoardSpan::Day);
    m_board->turn(-1);
    EXPECT_EQ(m_board->view().day, january(30));
}

TEST_F(AppointmentBoardTest, SavesAMoveAndShowsIt)
{
    load();
    QSignalSpy saved(m_board.get(), &AppointmentBoard::actionSaved);

    m_board->move({1}, january(30), 600);

    LOTBOARD_WAIT_FOR(m_board->board().cards.front().column == 1U);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_TRUE(saved.front().front().toString().contains(u"Priya Raman"_s));
}

TEST_F(AppointmentBoardTest, SavesNoMoveToTheSameTime)
{
    load();

    m_board->move({1}, january(31), 15 * 60);

    EXPECT_FALSE(m_board->isSaving());
    EXPECT_EQ(m_moves, 0);
}

TEST_F(AppointmentBoardTest, TakesOneStepAfterAnother)
{
    load();
    QSignalSpy saved(m_board.get(), &AppointmentBoard::actionSaved);

    m_board->take(AppointmentBoard::Step::Confirm, {1});
    m_board->book({9}, u"Omar"_s, january(31) + 16h);

    LOTBOARD_WAIT_FOR(saved.size() == 2);
    EXPECT_EQ(saved[0][0].toString(), u"appointment of Priya Raman confirmed"_s);
    EXPECT_EQ(saved[1][0].toString(), u"appointment of Omar"_s);
}

TEST_F(AppointmentBoardTest, SaysWhyNothingWasSaved)
{
    load();
    m_answer = Error {Error::Code::InvalidInput, {u"This appointment is over."_s}, {}};
    QSignalSpy refused(m_board.get(), &AppointmentBoard::refused);

    m_board->take(AppointmentBoard::Step::Confirm, {1});

    LOTBOARD_WAIT_FOR(refused.size() == 1);
    EXPECT_EQ(refused.front().front().toString(), u"This appointment is over."_s);
}

TEST_F(AppointmentBoardTest, SaysWhyItShowsNothing)
{
    m_failure = Error {Error::Code::Forbidden, {u"look at customers"_s}, {}};

    m_board->load();

    LOTBOARD_WAIT_FOR(m_board->state() == AppointmentBoard::State::Failed);
    EXPECT_TRUE(m_board->errorMessage().contains(u"look at customers"_s));
}

TEST_F(AppointmentBoardTest, WritesOneOrAllAsACalendarFile)
{
    m_entries.push_back({.appointment = {.id = {2}, .dueAt = january(30) + 15h}});
    load();

    EXPECT_EQ(m_board->calendarFile().count("BEGIN:VEVENT"), 2);
    EXPECT_EQ(m_board->calendarFile({1}).count("BEGIN:VEVENT"), 1);
    EXPECT_TRUE(m_board->calendarFile({7}).isEmpty());
}

TEST_F(AppointmentBoardTest, GivesBothTimesOfWhatSomebodyElseHasMoved)
{
    load();
    m_answer = Error {Error::Code::Conflict, {u"The time of this appointment"_s}, {}};
    m_calls.current = [](AppointmentId) -> Result<Appointment> {
        return Appointment {.id = {2}, .dueAt = january(31) + 18h};
    };
    m_board = std::make_unique<AppointmentBoard>(m_calls, m_store, m_clock);
    load();
    QSignalSpy conflicted(m_board.get(), &AppointmentBoard::conflicted);

    m_board->moveTo({.id = {1}, .dueAt = january(31) + 15h}, u"Priya Raman"_s, january(31) + 17h);

    LOTBOARD_WAIT_FOR(!conflicted.isEmpty());
    EXPECT_EQ(conflicted[0][1].value<Appointment>().dueAt, january(31) + 15h);
    EXPECT_EQ(conflicted[0][2].value<Appointment>().dueAt, january(31) + 18h);
    EXPECT_EQ(conflicted[0][3].value<Appointment>().dueAt, january(31) + 17h);
    LOTBOARD_WAIT_FOR(!m_board->isSaving());
}
