#include "services/visits/visitservice.h"

#include "services/undo/undoservice.h"
#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// A lead of yesterday that has an appointment tomorrow.
class VisitServiceTest : public testing::Test
{
protected:
    VisitServiceTest()
    {
        lead = LeadService(*workspace)
                   .create(manager,
                       {.lead = {.receivedAt = now() - 24h}, .customer = {.lastName = u"Raman"_s}})
                   ->value.lead.id;
        appointment = visits.book(manager, lead, now() + 24h)->value;
    }

    std::chrono::sys_seconds now() { return workspace.clock().now(); }
    LeadHistory history() { return *LeadService(*workspace).history(manager, lead); }
    Appointment stored(std::size_t at = 0) { return history().appointments.at(at); }

    TestWorkspace workspace;
    VisitService visits {*workspace};
    LeadId lead {};
    Appointment appointment {};
};

} // namespace

TEST_F(VisitServiceTest, BooksFromNowOn)
{
    EXPECT_EQ(stored().setAt, now());
    EXPECT_EQ(stored().dueAt, now() + 24h);
    EXPECT_EQ(stored().outcome, AppointmentOutcome::Open);
}

TEST_F(VisitServiceTest, BooksNothingInThePast)
{
    const auto booked = visits.book(manager, lead, now());

    ASSERT_FALSE(booked);
    EXPECT_EQ(booked.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(visits.reschedule(manager, appointment.id, now() - 1h).error().code,
        Error::Code::InvalidInput);
    EXPECT_EQ(history().appointments.size(), 1U);
}

TEST_F(VisitServiceTest, ConfirmsOnce)
{
    ASSERT_TRUE(succeeded(visits.confirm(manager, appointment.id)));
    const auto first = now();
    workspace.clock().advance(1h);

    const auto again = visits.confirm(manager, appointment.id);

    ASSERT_TRUE(succeeded(again));
    EXPECT_TRUE(again->action.isEmpty());
    EXPECT_EQ(stored().confirmedAt, first);
}

TEST_F(VisitServiceTest, AVisitMarksItsAppointment)
{
    workspace.clock().advance(24h);

    const auto showed = visits.showed(manager, appointment.id, {.hadTestDrive = true});

    ASSERT_TRUE(succeeded(showed));
    EXPECT_EQ(showed->value.lead, lead);
    EXPECT_EQ(showed->value.at, now());
    EXPECT_TRUE(showed->value.hadTestDrive);
    EXPECT_EQ(history().shows.front().appointment, appointment.id);
    EXPECT_EQ(stored().outcome, AppointmentOutcome::Showed);
}

TEST_F(VisitServiceTest, SomebodyTakenForANoShowMayComeLate)
{
    ASSERT_TRUE(succeeded(visits.noShow(manager, appointment.id)));
    EXPECT_EQ(stored().outcome, AppointmentOutcome::NoShow);

    ASSERT_TRUE(succeeded(visits.showed(manager, appointment.id)));

    EXPECT_EQ(stored().outcome, AppointmentOutcome::Showed);
}

TEST_F(VisitServiceTest, NobodyComesTwiceToOneAppointment)
{
    ASSERT_TRUE(succeeded(visits.showed(manager, appointment.id)));

    const auto again = visits.showed(manager, appointment.id);

    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(history().shows.size(), 1U);
    EXPECT_FALSE(visits.noShow(manager, appointment.id));
    EXPECT_FALSE(visits.confirm(manager, appointment.id));
    EXPECT_FALSE(visits.reschedule(manager, appointment.id, now() + 48h));
}

TEST_F(VisitServiceTest, ARescheduleContinuesTheChain)
{
    const auto moved = visits.reschedule(manager, appointment.id, now() + 72h);

    ASSERT_TRUE(succeeded(moved));
    EXPECT_EQ(moved->value.continues, appointment.id);
    EXPECT_EQ(stored(0).outcome, AppointmentOutcome::Rescheduled);
    EXPECT_EQ(stored(1).dueAt, now() + 72h);
    EXPECT_EQ(stored(1).outcome, AppointmentOutcome::Open);
    EXPECT_EQ(stored(1).confirmedAt, std::nullopt);
}

TEST_F(VisitServiceTest, WhatSomebodyHasMovedMeanwhileIsNotMovedAgain)
{
    const auto moved = visits.reschedule(manager, appointment.id, now() + 72h);
    ASSERT_TRUE(succeeded(moved));
    const auto movedAgain = visits.reschedule(manager, moved->value.id, now() + 96h);
    ASSERT_TRUE(succeeded(movedAgain));

    EXPECT_EQ(visits.reschedule(manager, appointment.id, now() + 48h).error().code,
        Error::Code::Conflict);
    EXPECT_EQ(visits.confirm(manager, appointment.id).error().code, Error::Code::Conflict);
    EXPECT_EQ(*visits.current(manager, appointment.id), movedAgain->value);
    EXPECT_EQ(*visits.current(manager, movedAgain->value.id), movedAgain->value);
}

TEST_F(VisitServiceTest, WhatWasCancelledIsRebookedInItsChain)
{
    ASSERT_TRUE(succeeded(visits.cancel(manager, appointment.id)));
    EXPECT_EQ(stored().outcome, AppointmentOutcome::Cancelled);

    const auto moved = visits.reschedule(manager, appointment.id, now() + 72h);

    ASSERT_TRUE(succeeded(moved));
    EXPECT_EQ(moved->value.continues, appointment.id);
}

TEST_F(VisitServiceTest, AWalkInIsALeadAndItsVisit)
{
    const auto visit = visits.walkIn(manager,
        {.lead = {.receivedAt = now(), .channel = LeadChannel::WalkIn},
            .customer = {.lastName = u"Becker"_s}},
        {.wasWrittenUp = true});

    ASSERT_TRUE(succeeded(visit));
    const auto walkedIn = LeadService(*workspace).history(manager, visit->value.lead);
    ASSERT_TRUE(succeeded(walkedIn));
    EXPECT_EQ(walkedIn->customer.lastName, u"Becker"_s);
    EXPECT_EQ(walkedIn->shows.size(), 1U);
    EXPECT_TRUE(walkedIn->shows.front().wasWrittenUp);
    EXPECT_EQ(walkedIn->shows.front().appointment, std::nullopt);
}

TEST_F(VisitServiceTest, AWalkInOfNobodyStoresNothing)
{
    const auto visit = visits.walkIn(manager, {});

    ASSERT_FALSE(visit);
    EXPECT_EQ(visit.error().code, Error::Code::InvalidInput);
    EXPECT_EQ(metrics::leadCount(*workspace->facts()), 1);
}

TEST_F(VisitServiceTest, AVisitInTheFutureIsRefused)
{
    const auto visit = visits.visit(manager, {.lead = lead, .at = now() + 1h});

    ASSERT_FALSE(visit);
    EXPECT_EQ(visit.error().code, Error::Code::InvalidInput);
}

TEST_F(VisitServiceTest, AVisitIsCorrected)
{
    auto visit = visits.visit(manager, {.lead = lead, .at = now() - 2h})->value;
    visit.hadTestDrive = true;

    ASSERT_TRUE(succeeded(visits.changeVisit(manager, visit)));

    EXPECT_TRUE(history().shows.front().hadTestDrive);
    EXPECT_EQ(visits.changeVisit(manager, visit).error().code, Error::Code::Conflict);
}

TEST_F(VisitServiceTest, EveryStepIsTakenBackWhole)
{
    UndoService undo(*workspace);
    const auto moved = visits.reschedule(manager, appointment.id, now() + 72h);
    ASSERT_TRUE(succeeded(moved));
    const auto showed = visits.showed(manager, moved->value.id);
    ASSERT_TRUE(succeeded(showed));

    ASSERT_TRUE(succeeded(undo.takeBack(manager, showed->action)));
    EXPECT_TRUE(history().shows.empty());
    EXPECT_EQ(stored(1).outcome, AppointmentOutcome::Open);

    ASSERT_TRUE(succeeded(undo.takeBack(manager, moved->action)));
    EXPECT_EQ(history().appointments.size(), 1U);
    EXPECT_EQ(stored().outcome, AppointmentOutcome::Open);
}

TEST_F(VisitServiceTest, RefusesWhoMayOnlyReadTheBoard)
{
    const Session reader {.who = {}, .role = Role::ReadOnly};

    EXPECT_EQ(visits.book(reader, lead, now() + 1h).error().code, Error::Code::Forbidden);
    EXPECT_EQ(visits.confirm(reader, appointment.id).error().code, Error::Code::Forbidden);
    EXPECT_EQ(visits.showed(reader, appointment.id).error().code, Error::Code::Forbidden);
    EXPECT_EQ(visits.walkIn(reader, {.customer = {.lastName = u"X"_s}}).error().code,
        Error::Code::Forbidden);
}
