#include "services/appointments/appointmentservice.h"

#include "services/lead/leadservice.h"
#include "services/visits/visitservice.h"

#include "support/manager.h"
#include "support/testworkspace.h"

using namespace lotboard;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

class AppointmentServiceTest : public testing::Test
{
protected:
    LeadId newLead()
    {
        const auto created = LeadService(*m_workspace)
                                 .create(manager,
                                     {.lead = {.receivedAt = january(20),
                                          .wanted = {.year = 2024, .model = u"RAV4"_s}},
                                         .customer = {.lastName = u"Lovelace"_s}});
        EXPECT_TRUE(succeeded(created));
        return created->value.lead.id;
    }
    std::vector<BoardAppointment> shown()
    {
        const auto content
            = AppointmentService(*m_workspace).between(manager, january(31), january(31) + 48h);
        EXPECT_TRUE(succeeded(content));
        return content->appointments;
    }

    TestWorkspace m_workspace;
    VisitService m_visits {*m_workspace};
};

} // namespace

TEST_F(AppointmentServiceTest, SaysWhoComesForWhat)
{
    const auto booked = m_visits.book(manager, newLead(), january(31) + 15h);
    ASSERT_TRUE(succeeded(booked));

    const auto board = shown();

    ASSERT_EQ(board.size(), 1U);
    EXPECT_EQ(board.front().appointment, booked->value);
    EXPECT_EQ(board.front().customer, u"Lovelace"_s);
    EXPECT_EQ(board.front().vehicle, u"2024 RAV4"_s);
    EXPECT_EQ(board.front().first, booked->value.id);
    EXPECT_EQ(board.front().moves, 0);
}

TEST_F(AppointmentServiceTest, ShowsAMovedOneOnceAndKnowsItsChain)
{
    const auto booked = m_visits.book(manager, newLead(), january(31) + 15h);
    ASSERT_TRUE(succeeded(booked));
    const auto once = m_visits.reschedule(manager, booked->value.id, january(31) + 16h);
    ASSERT_TRUE(succeeded(once));
    const auto twice = m_visits.reschedule(manager, once->value.id, january(31) + 17h);
    ASSERT_TRUE(succeeded(twice));

    const auto board = shown();

    ASSERT_EQ(board.size(), 1U);
    EXPECT_EQ(board.front().appointment.id, twice->value.id);
    EXPECT_EQ(board.front().first, booked->value.id);
    EXPECT_EQ(board.front().firstSetAt, booked->value.setAt);
    EXPECT_EQ(board.front().moves, 2);
}

TEST_F(AppointmentServiceTest, ShowsNothingOfOtherDays)
{
    ASSERT_TRUE(succeeded(m_visits.book(manager, newLead(), january(31) + 49h)));

    EXPECT_TRUE(shown().empty());
}

TEST_F(AppointmentServiceTest, RefusesWhoMayOnlyReadTheBoard)
{
    const auto refused = AppointmentService(*m_workspace)
                             .between({.who = {}, .role = Role::ReadOnly}, january(1), january(2));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Forbidden);
}
