#include "services/today/todayservice.h"

#include "services/followup/plans.h"
#include "services/lead/leadlog.h"
#include "services/lead/leadservice.h"
#include "services/store/storeservice.h"
#include "services/undo/undoservice.h"
#include "services/visits/visitservice.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/vehiclerepository.h"
#include "support/manager.h"
#include "support/testworkspace.h"

#include "services/unit.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;
using enum WorkKind;

class TodayServiceTest : public testing::Test
{
protected:
    std::chrono::sys_seconds now() { return workspace.clock().now(); }

    LeadId lead(const QString& name, std::chrono::seconds ago = 5min,
        std::optional<StaffId> assignedTo = {}, const WantedVehicle& wanted = {})
    {
        return LeadService(*workspace)
            .create(manager,
                {.lead = {.receivedAt = now() - ago, .wanted = wanted, .assignedTo = assignedTo},
                    .customer = {.lastName = name}})
            ->value.lead.id;
    }
    StaffId person(const QString& name)
    {
        return inUnit(*workspace, manager, [&](storage::UnitOfWork& unit) {
            return storage::StaffRepository(unit.database()).insert(manager, unit, {.name = name});
        })->value.id;
    }
    void log(LeadLogEntry entry)
    {
        const auto logged = LeadLog(*workspace).log(manager, entry);
        ASSERT_TRUE(succeeded(logged));
    }
    TodayWork work(std::optional<StaffId> person = {})
    {
        return *TodayService(*workspace).work(manager, person);
    }
    /// "Raman unanswered" for each line of the queue.
    QStringList queue(std::optional<StaffId> person = {})
    {
        const QStringList kinds {u"unanswered"_s, u"call back"_s, u"confirm"_s, u"step"_s,
            u"not reached"_s, u"follow up"_s};
        QStringList lines;
        for (const WorkRow& row : work(person).rows)
            lines << row.lead.customerName + u' ' + kinds[static_cast<qsizetype>(row.item.kind)];
        return lines;
    }

    std::vector<Vehicle> stock(LeadId lead)
    {
        return LeadService(*workspace).history(manager, lead)->stock;
    }

    TestWorkspace workspace;
    TodayService today {*workspace};
    VisitService visits {*workspace};
};

} // namespace

TEST_F(TodayServiceTest, IsEmptyInANewStore)
{
    const TodayWork empty = work();

    EXPECT_TRUE(empty.rows.empty());
    EXPECT_EQ(empty.toDo, 0);
    EXPECT_EQ(empty.nextDue, std::nullopt);
}

TEST_F(TodayServiceTest, ALeadWaitsUntilSomebodyTries)
{
    const LeadId raman = lead(u"Raman"_s);
    EXPECT_EQ(queue(), QStringList {u"Raman unanswered"_s});
    EXPECT_EQ(work().rows.front().item.at, now() - 5min);

    log({.lead = raman});

    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, WhoWroteStillWaitsAndWhoCalledWasAnswered)
{
    const LeadId wrote = lead(u"Wrote"_s);
    const LeadId called = lead(u"Called"_s);
    log({.lead = wrote, .channel = Channel::Email, .result = TouchResult::CustomerCame});
    log({.lead = called, .channel = Channel::Call, .result = TouchResult::CustomerCame});

    EXPECT_EQ(queue(), QStringList {u"Wrote unanswered"_s});
}

TEST_F(TodayServiceTest, WhoWasNotReachedIsBackOnTheNextDay)
{
    log({.lead = lead(u"Haddad"_s)});
    EXPECT_EQ(queue(), QStringList());

    workspace.clock().advance(24h);
    EXPECT_EQ(queue(), QStringList {u"Haddad not reached"_s});
    EXPECT_EQ(work().rows.front().lead.attempts, 1);

    workspace.clock().advance(15 * 24h);
    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, APromisedCallIsThereOnItsDay)
{
    log({.lead = lead(u"Li"_s), .callBackAt = now() + 24h, .callBackText = u"Call after work"_s});
    EXPECT_EQ(queue(), QStringList());
    EXPECT_EQ(work().nextDue, now() + 24h);

    workspace.clock().advance(20h);
    EXPECT_EQ(queue(), QStringList {u"Li call back"_s});
    EXPECT_EQ(work().rows.front().item.what, u"Call after work"_s);
}

TEST_F(TodayServiceTest, TomorrowsAppointmentIsToBeConfirmed)
{
    const LeadId stone = lead(u"Stone"_s);
    log({.lead = stone, .result = TouchResult::Reached, .appointmentAt = now() + 26h});
    EXPECT_EQ(queue(), QStringList {u"Stone confirm"_s});

    ASSERT_TRUE(succeeded(visits.confirm(manager, work().rows.front().item.appointment)));

    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, WhoCameAndDidNotBuyIsFollowedUp)
{
    const LeadId becker = lead(u"Becker"_s);
    ASSERT_TRUE(succeeded(visits.visit(manager, {.lead = becker, .at = now()})));
    EXPECT_EQ(queue(), QStringList());

    workspace.clock().advance(24h);
    EXPECT_EQ(queue(), QStringList {u"Becker follow up"_s});

    log({.lead = becker, .result = TouchResult::Reached});
    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, ShowsThisPersonsWorkAndNobodys)
{
    const StaffId ada = person(u"Ada"_s);
    const StaffId ben = person(u"Ben"_s);
    lead(u"Adas"_s, 3min, ada);
    lead(u"Bens"_s, 2min, ben);
    lead(u"Nobodys"_s, 1min);

    EXPECT_EQ(queue(ada), (QStringList {u"Adas unanswered"_s, u"Nobodys unanswered"_s}));
    EXPECT_EQ(queue().size(), 3);
}

TEST_F(TodayServiceTest, ReassigningGivesTheLeadAndWhatIsPromised)
{
    const StaffId ada = person(u"Ada"_s);
    const StaffId ben = person(u"Ben"_s);
    const LeadId li = lead(u"Li"_s, 5min, ada);
    const Session session {.who = ada, .role = Role::Associate};
    ASSERT_TRUE(succeeded(
        LeadLog(*workspace)
            .log(session, {.lead = li, .callBackAt = now() + 1h, .callBackText = u"Call"_s})));

    const auto given = today.assign(session, li, ben);

    ASSERT_TRUE(succeeded(given));
    EXPECT_EQ(queue(ada), QStringList());
    EXPECT_EQ(queue(ben), QStringList {u"Li call back"_s});
    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, *given)));
    EXPECT_EQ(queue(ada), QStringList {u"Li call back"_s});
}

TEST_F(TodayServiceTest, AStepOfAPlanComesUpOnItsDayUntilTheCustomerIsReached)
{
    const LeadId li = lead(u"Li"_s);
    const auto plan = CadenceService(*workspace).save(manager, threeSteps(u"Web"_s, {}));
    ASSERT_TRUE(succeeded(
        CadenceService(*workspace).apply(manager, plan->value.cadence.id, std::vector {li})));
    log({.lead = li});
    EXPECT_EQ(queue(), QStringList());

    workspace.clock().advance(24h);
    EXPECT_EQ(queue(), QStringList {u"Li step"_s});
    const PlanStep second {.channel = Channel::Email, .number = 2, .count = 3};
    EXPECT_EQ(work().rows.front().item.step, second);
    EXPECT_EQ(work().rows.front().item.what, u"Write"_s);
    log({.lead = li, .result = TouchResult::Reached});
    EXPECT_EQ(queue(), QStringList());
    workspace.clock().advance(std::chrono::days(4));
    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, WhatIsPutOffComesBack)
{
    const LeadId raman = lead(u"Raman"_s);
    ASSERT_TRUE(
        succeeded(today.snooze(manager, work().rows.front().item, now() + 24h, u"Put off"_s)));
    EXPECT_EQ(queue(), QStringList());

    workspace.clock().advance(24h);

    // Still without an answer, and its clock has not stopped.
    EXPECT_EQ(queue(), QStringList {u"Raman unanswered"_s});
    ASSERT_TRUE(
        succeeded(today.snooze(manager, work().rows.front().item, now() + 24h, u"Put off"_s)));
    EXPECT_EQ(queue(), QStringList());
    workspace.clock().advance(24h);
    EXPECT_EQ(queue(), QStringList {u"Raman unanswered"_s});
    EXPECT_EQ(work().rows.front().item.lead, raman);
    EXPECT_FALSE(today.snooze(manager, work().rows.front().item, now(), u"Put off"_s));
}

TEST_F(TodayServiceTest, APromisedCallIsPutOffWithItsWords)
{
    log({.lead = lead(u"Li"_s), .callBackAt = now() + 1h, .callBackText = u"Call after work"_s});

    ASSERT_TRUE(
        succeeded(today.snooze(manager, work().rows.front().item, now() + 24h, u"Put off"_s)));
    EXPECT_EQ(queue(), QStringList());
    workspace.clock().advance(24h);

    EXPECT_EQ(work().rows.front().item.what, u"Call after work"_s);
}

TEST_F(TodayServiceTest, WhatIsSkippedIsKeptAsSkipped)
{
    const LeadId li = lead(u"Li"_s);
    log({.lead = li, .callBackAt = now() + 1h, .callBackText = u"Call"_s});
    const auto skipped = today.skip(manager, work().rows.front().item, u"Skipped"_s);
    ASSERT_TRUE(succeeded(skipped));
    EXPECT_EQ(queue(), QStringList());

    ASSERT_TRUE(succeeded(UndoService(*workspace).takeBack(manager, *skipped)));

    EXPECT_EQ(queue(), QStringList {u"Li call back"_s});
}

TEST_F(TodayServiceTest, ALeadThatIsSkippedIsBackTomorrow)
{
    lead(u"Raman"_s);
    ASSERT_TRUE(succeeded(today.skip(manager, work().rows.front().item, u"Skipped"_s)));
    EXPECT_EQ(queue(), QStringList());

    workspace.clock().advance(24h);

    EXPECT_EQ(queue(), QStringList {u"Raman unanswered"_s});
}

TEST_F(TodayServiceTest, SettledLeadsAreNoWork)
{
    log({.lead = lead(u"Lost"_s), .lostReason = u"Bought elsewhere"_s});
    workspace.clock().advance(24h);

    EXPECT_EQ(queue(), QStringList());
}

TEST_F(TodayServiceTest, ListsTodaysAppointmentsButNotThoseThatWereMoved)
{
    const LeadId stone = lead(u"Stone"_s);
    const LeadId kim = lead(u"Kim"_s);
    const auto moved = visits.book(manager, stone, now() + 1h);
    visits.book(manager, kim, now() + 2h).value();
    visits.book(manager, kim, now() + 26h).value();
    visits.reschedule(manager, moved->value.id, now() + 4h).value();

    const auto appointments = work().appointments;

    ASSERT_EQ(appointments.size(), 2U);
    EXPECT_EQ(appointments[0].lead.customerName, u"Kim"_s);
    EXPECT_EQ(appointments[1].lead.customerName, u"Stone"_s);
    EXPECT_EQ(appointments[1].appointment.dueAt, now() + 4h);
}

TEST_F(TodayServiceTest, FindsWhatFitsInStock)
{
    const auto stocked = [&](const char* stock, int year, Condition condition) {
        inUnit(*workspace, manager, [&](storage::UnitOfWork& unit) {
            return storage::VehicleRepository(unit.database())
                .insert(manager, unit,
                    {.stockNumber = QString::fromLatin1(stock),
                        .year = year,
                        .make = u"Toyota"_s,
                        .model = u"RAV4"_s,
                        .condition = condition});
        }).value();
    };
    stocked("N1", 2024, Condition::New);
    stocked("N2", 2023, Condition::New);
    stocked("U1", 2024, Condition::Certified);
    const LeadId raman = lead(u"Raman"_s, 5min, {},
        {.year = 2024, .make = u"toyota"_s, .model = u"rav4"_s, .condition = Condition::New});
    const LeadId kim = lead(u"Kim"_s, 5min, {},
        {.make = u"Toyota"_s, .model = u"RAV4"_s, .condition = Condition::Used});

    EXPECT_EQ(stock(raman).size(), 1U);
    EXPECT_EQ(stock(raman).front().stockNumber, u"N1"_s);
    EXPECT_EQ(stock(kim).front().stockNumber, u"U1"_s);
    EXPECT_TRUE(stock(lead(u"Anything"_s)).empty());
}

TEST_F(TodayServiceTest, GoesByTheGoalsOfTheStore)
{
    EXPECT_EQ(work().goals, ResponseGoals());
    StoreService store(*workspace);
    StoreSettings settings = *store.settings(manager);
    settings.rules.response = {.goalMinutes = 5, .limitMinutes = 15};

    ASSERT_TRUE(succeeded(store.save(manager, settings)));

    EXPECT_EQ(work().goals, settings.rules.response);
}

TEST_F(TodayServiceTest, RefusesWhoMayOnlyReadTheBoard)
{
    const Session reader {.who = {}, .role = Role::ReadOnly};
    const LeadId raman = lead(u"Raman"_s);
    const WorkItem item {.lead = raman};

    EXPECT_EQ(today.work(reader, {}).error().code, Error::Code::Forbidden);
    EXPECT_EQ(today.snooze(reader, item, now() + 1h, {}).error().code, Error::Code::Forbidden);
    EXPECT_EQ(today.skip(reader, item, {}).error().code, Error::Code::Forbidden);
    EXPECT_EQ(today.assign(reader, raman, {}).error().code, Error::Code::Forbidden);
}
