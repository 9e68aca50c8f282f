#include "services/lead/leadlog.h"

#include "services/lead/leadservice.h"
#include "services/undo/undoservice.h"
#include "services/visits/visitservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

class LeadLogTest : public testing::Test
{
protected:
    LeadLogTest()
    {
        lead = LeadService(*workspace)
                   .create(manager,
                       {.lead = {.receivedAt = now() - 1h}, .customer = {.lastName = u"Ortiz"_s}})
                   ->value.lead.id;
    }

    std::chrono::sys_seconds now() { return workspace.clock().now(); }
    LeadHistory history() { return *LeadService(*workspace).history(manager, lead); }
    std::vector<Task> openTasks()
    {
        auto tasks = history().tasks;
        std::erase_if(tasks, [](const Task& task) { return !task.isOpen(); });
        return tasks;
    }
    Result<Saved<Communication>> log(LeadLogEntry entry)
    {
        entry.lead = lead;
        return LeadLog(*workspace).log(manager, entry);
    }

    TestWorkspace workspace;
    LeadId lead {};
};

struct EvidenceCase
{
    Channel channel {};
    TouchResult result {};
    ContactEvidence evidence {};
    Direction direction {};
    bool isContact = false;
};

class Evidence : public LeadLogTest, public testing::WithParamInterface<EvidenceCase>
{
};

const EvidenceCase evidenceCases[] {
    {Channel::Call, TouchResult::NotReached, ContactEvidence::None, Direction::Outbound, false},
    {Channel::Text, TouchResult::NotReached, ContactEvidence::None, Direction::Outbound, false},
    {Channel::Call, TouchResult::Reached, ContactEvidence::Spoke, Direction::Outbound, true},
    {Channel::Video, TouchResult::Reached, ContactEvidence::Spoke, Direction::Outbound, true},
    {Channel::InPerson, TouchResult::Reached, ContactEvidence::Spoke, Direction::Outbound, true},
    {Channel::Text, TouchResult::Reached, ContactEvidence::StaffSays, Direction::Outbound, true},
    {Channel::Email, TouchResult::Reached, ContactEvidence::StaffSays, Direction::Outbound, true},
    {Channel::Chat, TouchResult::Reached, ContactEvidence::StaffSays, Direction::Outbound, true},
    {Channel::Call, TouchResult::CustomerCame, ContactEvidence::CustomerReached, Direction::Inbound,
        true},
    {Channel::Email, TouchResult::CustomerCame, ContactEvidence::CustomerReached,
        Direction::Inbound, true},
};

} // namespace

TEST_P(Evidence, IsStoredWithWhatIsLogged)
{
    const EvidenceCase& expected = GetParam();

    ASSERT_TRUE(succeeded(log({.channel = expected.channel, .result = expected.result})));

    const Communication touch = history().communications.front();
    EXPECT_EQ(touch.evidence, expected.evidence);
    EXPECT_EQ(touch.direction, expected.direction);
    EXPECT_EQ(touch.at, now());
    EXPECT_EQ(isContact(touch.direction, touch.isTwoWay, touch.isAutomatic), expected.isContact);
}
INSTANTIATE_TEST_SUITE_P(LeadLog, Evidence, testing::ValuesIn(evidenceCases));

TEST_F(LeadLogTest, AContactAsksNothingMoreThanAnAttempt)
{
    EXPECT_TRUE(succeeded(log({.result = TouchResult::NotReached})));
    EXPECT_TRUE(succeeded(log({.result = TouchResult::Reached})));
}

TEST_F(LeadLogTest, AgreesOnAnAppointment)
{
    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached, .appointmentAt = now() + 26h})));

    const auto appointments = history().appointments;
    ASSERT_EQ(appointments.size(), 1U);
    EXPECT_EQ(appointments.front().dueAt, now() + 26h);
}

TEST_F(LeadLogTest, MovesTheAppointmentThatThereIs)
{
    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached, .appointmentAt = now() + 26h})));

    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached, .appointmentAt = now() + 50h})));

    const auto appointments = history().appointments;
    ASSERT_EQ(appointments.size(), 2U);
    EXPECT_EQ(appointments[0].outcome, AppointmentOutcome::Rescheduled);
    EXPECT_EQ(appointments[1].continues, appointments[0].id);
}

TEST_F(LeadLogTest, ConfirmsTheAppointmentThatThereIs)
{
    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached, .appointmentAt = now() + 26h})));

    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached, .isConfirmed = true})));

    EXPECT_EQ(history().appointments.front().confirmedAt, now());
    VisitService(*workspace).cancel(manager, history().appointments.front().id).value();
    EXPECT_EQ(log({.result = TouchResult::Reached, .isConfirmed = true}).error().code,
        Error::Code::InvalidInput);
}

TEST_F(LeadLogTest, PromisesACall)
{
    ASSERT_TRUE(succeeded(log({.callBackAt = now() + 2h, .callBackText = u"call after lunch"_s})));

    const auto tasks = openTasks();
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().dueAt, now() + 2h);
    EXPECT_EQ(tasks.front().what, u"call after lunch"_s);
}

TEST_F(LeadLogTest, DoesWhatWasDueTodayAndLeavesTheRest)
{
    ASSERT_TRUE(succeeded(log({.callBackAt = now() + 48h, .callBackText = u"in two days"_s})));
    ASSERT_TRUE(succeeded(log({.callBackAt = now() + 2h, .callBackText = u"today"_s})));
    EXPECT_EQ(openTasks().size(), 2U);

    ASSERT_TRUE(succeeded(log({.result = TouchResult::NotReached})));

    const auto tasks = openTasks();
    ASSERT_EQ(tasks.size(), 1U);
    EXPECT_EQ(tasks.front().what, u"in two days"_s);
}

TEST_F(LeadLogTest, ALostLeadOwesNothingAnyMore)
{
    ASSERT_TRUE(succeeded(log({.result = TouchResult::Reached,
        .appointmentAt = now() + 26h,
        .callBackAt = now() + 24h,
        .callBackText = u"remind"_s})));

    ASSERT_TRUE(
        succeeded(log({.result = TouchResult::Reached, .lostReason = u"Bought elsewhere"_s})));

    const LeadHistory lost = history();
    EXPECT_EQ(lost.lead.status, LeadStatus::Lost);
    EXPECT_EQ(lost.lead.statusReason, u"Bought elsewhere"_s);
    EXPECT_EQ(lost.lead.statusAt, now());
    EXPECT_EQ(lost.appointments.front().outcome, AppointmentOutcome::Cancelled);
    EXPECT_TRUE(openTasks().empty());
}

TEST_F(LeadLogTest, WhoAgreesToComeIsNotLostAnyMore)
{
    ASSERT_TRUE(succeeded(log({.lostReason = u"No answer for weeks"_s})));

    ASSERT_TRUE(
        succeeded(log({.result = TouchResult::CustomerCame, .appointmentAt = now() + 26h})));

    EXPECT_EQ(history().lead.status, LeadStatus::Open);
    EXPECT_EQ(history().lead.statusReason, QString());
}

TEST_F(LeadLogTest, SavesAllOfItOrNothing)
{
    const LeadLogEntry wrong[] {
        {.lostReason = u"  "_s},
        {.callBackAt = now(), .callBackText = u"too late"_s},
        {.appointmentAt = now() - 1h},
        {.isConfirmed = true},
    };
    for (const LeadLogEntry& entry : wrong) {
        const auto logged = log(entry);
        ASSERT_FALSE(logged);
        EXPECT_EQ(logged.error().code, Error::Code::InvalidInput);
    }

    EXPECT_TRUE(history().communications.empty());
    EXPECT_TRUE(openTasks().empty());
}

TEST_F(LeadLogTest, IsTakenBackWholeAlsoAfterOthersWereLogged)
{
    ASSERT_TRUE(succeeded(log({.callBackAt = now() + 1h, .callBackText = u"call"_s})));
    const LeadHistory before = history();
    const auto promised = openTasks();
    workspace.clock().advance(1h);
    const auto lost = log({.result = TouchResult::Reached,
        .note = u"has bought a Camry"_s,
        .lostReason = u"Bought elsewhere"_s});
    ASSERT_TRUE(succeeded(lost));
    const LeadId other
        = LeadService(*workspace)
              .create(manager, {.lead = {.receivedAt = now()}, .customer = {.lastName = u"Li"_s}})
              ->value.lead.id;
    ASSERT_TRUE(succeeded(LeadLog(*workspace).log(manager, {.lead = other})));

    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, lost->action)));

    const LeadHistory after = history();
    EXPECT_EQ(after.communications, before.communications);
    EXPECT_EQ(after.lead.status, LeadStatus::Open);
    ASSERT_EQ(openTasks().size(), 1U);
    EXPECT_EQ(openTasks().front().dueAt, promised.front().dueAt);
}

TEST_F(LeadLogTest, RefusesWhoMayOnlyReadTheBoard)
{
    const auto logged
        = LeadLog(*workspace).log({.who = {}, .role = Role::ReadOnly}, {.lead = lead});

    ASSERT_FALSE(logged);
    EXPECT_EQ(logged.error().code, Error::Code::Forbidden);
}
