#include "models/visits/newvisit.h"

#include "support/days.h"

#include <gtest/gtest.h>

using namespace lotboard;
using namespace std::chrono_literals;

namespace {

const BusinessCalendar utc {};
constexpr auto now = january(31) + 12h;

LeadHistory history()
{
    return {.lead = {.id = {7}, .assignedTo = StaffId {5}},
        .appointments
        = {{.id = {1}, .dueAt = january(30) + 10h, .outcome = AppointmentOutcome::Rescheduled},
            {.id = {2}, .dueAt = january(31) + 15h},
            {.id = {3}, .dueAt = january(30) + 9h, .outcome = AppointmentOutcome::NoShow}}};
}

} // namespace

TEST(NewVisit, IsForTheAppointmentOfTheDay)
{
    const Show visit = newVisit(history(), utc, {}, now);

    EXPECT_EQ(visit.lead, LeadId {7});
    EXPECT_EQ(visit.at, now);
    EXPECT_EQ(visit.appointment, AppointmentId {2});
    EXPECT_EQ(visit.greetedBy, StaffId {5});
}

TEST(NewVisit, IsAWalkInOnAnotherDay)
{
    EXPECT_EQ(newVisit(history(), utc, {}, now + 24h).appointment, std::nullopt);
}

TEST(NewVisit, IsGreetedByTheGreeterWhereNobodyHasTheLead)
{
    LeadHistory free = history();
    free.lead.assignedTo.reset();

    EXPECT_EQ(newVisit(free, utc, {8}, now).greetedBy, StaffId {8});
    EXPECT_EQ(newVisit(free, utc, {}, now).greetedBy, std::nullopt);
}

TEST(NewVisit, OffersWhatIsNotOverByTime)
{
    const auto ids = [](const Show& visit) {
        std::vector<std::int64_t> all;
        for (const Appointment& appointment : possibleAppointments(history(), visit))
            all.push_back(appointment.id.value);
        return all;
    };
    EXPECT_EQ(ids({}), (std::vector<std::int64_t> {3, 2}));
    EXPECT_EQ(ids({.appointment = AppointmentId {1}}), (std::vector<std::int64_t> {3, 1, 2}));
}
