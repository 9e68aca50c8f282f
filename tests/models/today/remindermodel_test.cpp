#include "models/today/remindermodel.h"
#include "support/noon.h"

#include "support/printing.h"
#include "support/waiting.h"

#include <QSignalSpy>

#include <atomic>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReminderModelTest : public testing::Test
{
protected:
    ReminderModelTest()
        : model({.toDo = [this]() -> Result<WorkToDo> {
                     ++questions;
                     return answer;
                 },
                    .lead = [](LeadId lead) -> Result<LeadListRow> {
                        return LeadListRow {
                            .id = lead, .customerName = lead == hidden ? QString() : u"Ada"_s};
                    }},
            clock, BusinessCalendar())
    {
        QObject::connect(&model, &ReminderModel::reminded, &model,
            [this](const ReminderText& text, LeadId lead) {
                said << text.title;
                leads.push_back(lead);
            });
    }
    ~ReminderModelTest() override { JobRunner::waitForAll(); }

    static WorkItem arrived(std::int64_t lead, std::chrono::seconds ago = 0s)
    {
        return {.kind = WorkKind::Unanswered, .lead = {lead}, .at = noon - ago};
    }
    void switchOn(const ReminderSettings& settings = {})
    {
        model.setSettings(settings);
        settle();
    }
    /// What there is to do from now on, as after a change that was asked about.
    void setToDo(const std::vector<WorkItem>& items)
    {
        answer.items = items;
        model.reload();
        settle();
    }
    /// Until what was asked is answered, and what follows from it.
    static void settle()
    {
        for (int i = 0; i < 2; ++i) {
            JobRunner::waitForAll();
            QCoreApplication::processEvents();
        }
    }

    static constexpr LeadId hidden {99};
    FixedClock clock {noon};
    WorkToDo answer {};
    std::atomic<int> questions = 0;
    ReminderModel model;
    QStringList said {};
    std::vector<LeadId> leads {};
};

} // namespace

TEST_F(ReminderModelTest, TakesWhatIsDueAtTheFirstLookAsSeen)
{
    answer.items = {arrived(1), arrived(2)};
    switchOn();

    model.look();

    EXPECT_EQ(said, QStringList());
}

TEST_F(ReminderModelTest, RemindsOfANewLeadByName)
{
    switchOn();
    setToDo({arrived(7)});

    LOTBOARD_WAIT_FOR(!said.empty());

    EXPECT_EQ(said, QStringList(u"New lead: Ada"_s));
    EXPECT_EQ(leads, std::vector {LeadId {7}});
    model.look();
    settle();
    EXPECT_EQ(said.size(), 1);
}

TEST_F(ReminderModelTest, MakesOneReminderOfSeveral)
{
    switchOn();
    setToDo({arrived(7), arrived(8), arrived(9)});

    LOTBOARD_WAIT_FOR(!said.empty());

    EXPECT_TRUE(said.front().contains(u"3"_s)) << said.front().toStdString();
    EXPECT_EQ(leads, std::vector {LeadId()});
}

TEST_F(ReminderModelTest, TellsNoNameWhileTheScreenIsLocked)
{
    model.setScreenLocked([] { return true; });
    switchOn();
    setToDo({arrived(7)});

    LOTBOARD_WAIT_FOR(!said.empty());

    EXPECT_FALSE(said.front().contains(u"Ada"_s));
    EXPECT_EQ(leads, std::vector {LeadId {7}});
}

TEST_F(ReminderModelTest, TellsNoNameOfALeadThatIsNotToBeSeen)
{
    switchOn();
    setToDo({arrived(hidden.value)});

    LOTBOARD_WAIT_FOR(!said.empty());

    EXPECT_FALSE(said.front().contains(u"New lead:"_s));
}

TEST_F(ReminderModelTest, WaitsForTheEndOfTheQuietHours)
{
    switchOn({.quiet = {.fromMinute = 720, .toMinute = 780}});
    setToDo({arrived(7), arrived(8)});
    EXPECT_EQ(said, QStringList());

    clock.advance(59min);
    setToDo({arrived(8)}); // Somebody has answered the other one.
    EXPECT_EQ(said, QStringList());
    clock.advance(1min);
    model.look();

    LOTBOARD_WAIT_FOR(!said.empty());
    EXPECT_EQ(leads, std::vector {LeadId {8}});
}

TEST_F(ReminderModelTest, RemindsWhenThePromisedTimeHasComeWithoutAskingAgain)
{
    answer.items = {{.kind = WorkKind::CallBack, .lead = {3}, .at = noon + 30min}};
    switchOn();
    clock.advance(29min);
    model.look();
    settle();
    EXPECT_EQ(said, QStringList());

    clock.advance(1min);
    model.look();

    LOTBOARD_WAIT_FOR(!said.empty());
    EXPECT_EQ(said, QStringList(u"Call back now: Ada"_s));
    EXPECT_EQ(questions, 1);
}

TEST_F(ReminderModelTest, AsksAgainOnAnotherDay)
{
    switchOn();
    clock.advance(12h);

    model.look();

    LOTBOARD_WAIT_FOR(questions == 2);
}

TEST_F(ReminderModelTest, AsksNothingWhileItIsOff)
{
    model.setSettings({.isOn = false});
    model.reloadSoon();
    model.look();
    settle();
    EXPECT_EQ(questions, 0);
}

TEST_F(ReminderModelTest, BeginsAnewWhenItIsSwitchedOnAgain)
{
    switchOn();
    model.setSettings({.isOn = false});
    answer.items = {arrived(7)};

    model.setSettings({.isOn = true});

    LOTBOARD_WAIT_FOR(questions == 2);
    settle();
    EXPECT_EQ(said, QStringList());
}
