#include "models/today/todaymodel.h"
#include "support/noon.h"

#include "models/common/jobrunner.h"
#include "support/waiting.h"

#include <QSignalSpy>

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class TodayModelTest : public testing::Test
{
protected:
    ~TodayModelTest() override { JobRunner::waitForAll(); }

    TodayModelTest()
    {
        calls.work = [this](std::optional<StaffId> person) -> Result<TodayWork> {
            asked = person;
            return answer;
        };
        work.rows = {{.item = {.lead = {1}, .at = noon - 1min}, .lead = {.customerName = u"A"_s}}};
        work.toDo = 7;
        work.appointments
            = {{.appointment = {.id = {1}, .dueAt = noon + 2h}, .lead = {.customerName = u"B"_s}}};
        answer = work;
    }

    FixedClock clock {noon};
    TodayCalls calls {};
    TodayWork work {};
    Result<TodayWork> answer {TodayWork()};
    std::optional<StaffId> asked {};
};

} // namespace

TEST_F(TodayModelTest, CountsWhatThereIs)
{
    TodayModel model(calls, clock, BusinessCalendar());
    EXPECT_EQ(model.summary(), QString());

    model.reload();
    LOTBOARD_WAIT_FOR(model.state() == TodayModel::State::Ready);

    EXPECT_EQ(model.queue()->rowCount(), 1);
    EXPECT_EQ(model.toDo(), 7);
    EXPECT_TRUE(model.summary().contains(u"7 to do"_s)) << model.summary().toStdString();
    EXPECT_TRUE(model.summary().contains(u"appointment"_s));
}

TEST_F(TodayModelTest, AsksForThePersonThatIsChosen)
{
    TodayModel model(calls, clock, BusinessCalendar());
    model.setPerson(StaffId {3});
    EXPECT_EQ(model.state(), TodayModel::State::Idle);
    model.reload();
    LOTBOARD_WAIT_FOR(model.state() == TodayModel::State::Ready);
    EXPECT_EQ(asked, StaffId {3});

    QSignalSpy updated(&model, &TodayModel::updated);
    model.setPerson(std::nullopt);

    LOTBOARD_WAIT_FOR(updated.size() == 1);
    EXPECT_EQ(asked, std::nullopt);
}

TEST_F(TodayModelTest, SaysWhenTheNextThingIsDue)
{
    TodayModel model(calls, clock, BusinessCalendar());
    model.reload();
    LOTBOARD_WAIT_FOR(model.state() == TodayModel::State::Ready);
    const QString nothing = model.nextDueText();

    work.nextDue = noon + 48h;
    answer = work;
    QSignalSpy updated(&model, &TodayModel::updated);
    model.reload();
    LOTBOARD_WAIT_FOR(updated.size() == 1);

    EXPECT_NE(model.nextDueText(), nothing);
    EXPECT_TRUE(model.nextDueText().contains(u"Friday"_s)) << model.nextDueText().toStdString();
}

TEST_F(TodayModelTest, KnowsWhoIsInItsLists)
{
    work.appointments.front().lead.id = {2};
    work.rows.front().lead.id = {1};
    answer = work;
    TodayModel model(calls, clock, BusinessCalendar());
    EXPECT_EQ(model.customerOf({1}), QString());

    model.reload();
    LOTBOARD_WAIT_FOR(model.state() == TodayModel::State::Ready);

    EXPECT_EQ(model.customerOf({1}), u"A"_s);
    EXPECT_EQ(model.customerOf({2}), u"B"_s);
    EXPECT_EQ(model.customerOf({3}), QString());
}

TEST_F(TodayModelTest, SaysWhyItCannotBeShown)
{
    answer = Error {Error::Code::Corrupt, {u"store.lotboard"_s}, {}};
    TodayModel model(calls, clock, BusinessCalendar());

    model.reload();
    LOTBOARD_WAIT_FOR(model.state() == TodayModel::State::Failed);

    EXPECT_FALSE(model.errorMessage().isEmpty());
}
