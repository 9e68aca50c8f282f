#pragma once

#include "services/demo/demostory.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard::demo {

/// Writes the appointments and the visits of one story, none of them made later than now.
class DemoVisits
{
public:
    /// All must outlive the visits. `story` has its lead and its seller.
    DemoVisits(Random& random, const DemoWorld& world, LeadStory& story);

    /// The customer, reached at `contact`, agrees to come: one chain of appointments or two, for
    /// who did not come may get a second one.
    void agree(std::chrono::sys_seconds contact);
    /// The customer comes in, if that is not in the future.
    void come(std::chrono::sys_seconds at, std::optional<AppointmentId> appointment = std::nullopt);
    /// The customer comes in at some time from `day` on, as soon as the store is open; when.
    std::chrono::sys_seconds comeOn(std::chrono::sys_days day);

private:
    bool isFuture(std::chrono::sys_seconds at) const { return at > m_world.now; }
    std::chrono::sys_seconds dueAfter(std::chrono::sys_seconds setAt);
    AppointmentOutcome keep(std::chrono::sys_seconds setAt, std::int64_t continues);
    AppointmentOutcome meet(Appointment& made, std::int64_t number);

    Random& m_random;
    const DemoWorld& m_world;
    const BusinessCalendar& m_calendar;
    LeadStory& m_story;
};

} // namespace lotboard::demo
