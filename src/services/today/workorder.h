#pragma once

#include "base/businesscalendar.h"
#include "domain/storerules.h"
#include "domain/workitem.h"

#include <chrono>
#include <vector>

namespace lotboard {

/// How the clock of a lead that nobody has answered stands.
enum class ClockState : std::uint8_t { InTime, PastGoal, TooLate };

constexpr ClockState clockState(std::int64_t businessSeconds, const ResponseGoals& goals)
{
    if (businessSeconds <= std::int64_t {goals.goalMinutes} * 60)
        return ClockState::InTime;
    return businessSeconds <= std::int64_t {goals.limitMinutes} * 60 ? ClockState::PastGoal
                                                                     : ClockState::TooLate;
}

/// What is to be done, the most urgent first and each lead once, by its most urgent item; without
/// what was put off or passed over.
///
/// First the leads without an answer that can still be answered in time, the longest wait first;
/// then those past the limit, the newest first, as they are the likeliest to answer still. Then
/// promised call-backs, appointments to confirm and steps of plans by the time they are due, and
/// last those that were tried and those that came in, the latest first.
///
/// A lead that was put off is back when its time has come. One that was passed over is back on the
/// next day, and after a visit not any more.
std::vector<WorkItem> orderedWork(std::vector<WorkItem> items, const std::vector<WorkPause>& pauses,
    std::chrono::sys_seconds now, const BusinessCalendar& calendar, const ResponseGoals& goals);

} // namespace lotboard
