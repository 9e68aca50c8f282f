#include "services/demo/demovisits.h"

#include "services/demo/demotime.h"

#include <algorithm>
#include <array>

using namespace std::chrono;

namespace lotboard::demo {
namespace {

// On which day after it is agreed a visit is due.
constexpr std::array<double, 8> daysUntilVisit {.22, .33, .17, .10, .06, .06, .04, .02};
constexpr double rescheduleChance = 0.12;
constexpr double secondChance = 0.2; // A new appointment for who did not come.
constexpr double showChanceConfirmed = 0.765;
constexpr double showChanceUnconfirmed = 0.48;
constexpr double cancelShare = 0.28; // Of those who do not come.
constexpr double forgottenShare = 0.012;

} // namespace

DemoVisits::DemoVisits(Random& random, const DemoWorld& world, LeadStory& story)
    : m_random(random)
    , m_world(world)
    , m_calendar(world.dealership.store.calendar)
    , m_story(story)
{
}

void DemoVisits::agree(sys_seconds contact)
{
    auto setAt = m_random.chance(0.68)
        ? contact + seconds(m_random.integer(30, 400))
        : afterOpenSeconds(m_calendar, contact, m_random.integer(7200, 110'000));
    for (int chain = 0; chain < 2; ++chain) {
        if (isFuture(setAt))
            return;
        const auto outcome = keep(setAt, 0);
        if (outcome != AppointmentOutcome::NoShow || !m_random.chance(secondChance))
            return;
        setAt = afterOpenSeconds(
            m_calendar, m_story.appointments.back().dueAt, m_random.integer(3600, 150'000));
    }
}

void DemoVisits::come(sys_seconds at, std::optional<AppointmentId> appointment)
{
    if (isFuture(at))
        return;
    m_story.shows.push_back({
        .lead = m_story.lead.id,
        .at = at,
        .appointment = appointment,
        .greetedBy = m_story.seller,
        .hadTestDrive = m_random.chance(0.68),
        .wasWrittenUp = m_random.chance(0.58),
    });
}

sys_seconds DemoVisits::comeOn(sys_days day)
{
    const auto at = openInstant(m_random, m_calendar, openDayFrom(m_calendar, day));
    come(at);
    return at;
}

sys_seconds DemoVisits::dueAfter(sys_seconds setAt)
{
    const auto wait = days(static_cast<int>(m_random.weighted(daysUntilVisit)));
    auto day = openDayFrom(m_calendar, m_calendar.businessDay(setAt) + wait);
    for (;; day = openDayFrom(m_calendar, day + days(1))) {
        const OpenHours& open = m_calendar.hoursByWeekday()[weekday(day).c_encoding()];
        const auto quarter = m_random.integer(open.fromMinute / 15 + 2, open.toMinute / 15 - 5);
        const auto due = m_calendar.instant(day, static_cast<int>(quarter) * 15);
        if (due > setAt + minutes(45))
            return due;
    }
}

AppointmentOutcome DemoVisits::keep(sys_seconds setAt, std::int64_t continues)
{
    Appointment& made = m_story.appointments.emplace_back();
    made.lead = m_story.lead.id;
    made.setAt = setAt;
    made.setBy = m_story.lead.assignedTo;
    made.dueAt = dueAfter(setAt);
    if (continues > 0)
        made.continues = AppointmentId {continues};
    const auto number = static_cast<std::int64_t>(m_story.appointments.size());

    if (continues == 0 && m_random.chance(rescheduleChance)) {
        const auto changedAt = setAt + (made.dueAt - setAt) * m_random.integer(30, 95) / 100;
        if (isFuture(changedAt))
            return AppointmentOutcome::Open;
        made.outcome = AppointmentOutcome::Rescheduled;
        return keep(changedAt, number);
    }
    return made.outcome = meet(made, number);
}

AppointmentOutcome DemoVisits::meet(Appointment& made, std::int64_t number)
{
    const auto notice = made.dueAt - made.setAt;
    const bool isConfirmed = m_random.chance(notice > hours(20) ? 0.72 : 0.35);
    const auto confirmedAt = made.dueAt - notice * m_random.integer(10, 45) / 100;
    if (isConfirmed && !isFuture(confirmedAt))
        made.confirmedAt = confirmedAt;

    const bool comes = m_random.chance(isConfirmed ? showChanceConfirmed : showChanceUnconfirmed);
    const bool isForgotten = m_random.chance(forgottenShare);
    const auto arrival = made.dueAt + minutes(m_random.integer(-12, 24));
    if (isFuture(std::max(arrival, made.dueAt)))
        return AppointmentOutcome::Open;
    if (comes)
        come(arrival, AppointmentId {number});
    if (isForgotten) // Nobody noted how it ended: the data check is to find it.
        return AppointmentOutcome::Open;
    if (comes)
        return AppointmentOutcome::Showed;
    return m_random.chance(cancelShare) ? AppointmentOutcome::Cancelled
                                        : AppointmentOutcome::NoShow;
}

} // namespace lotboard::demo
