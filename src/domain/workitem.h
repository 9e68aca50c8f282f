#pragma once

#include "base/strongid.h"
#include "domain/communication.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// Why a lead is to be worked on, the most urgent first.
enum class WorkKind : std::uint8_t {
    Unanswered, ///< Arrived, and nobody has tried to reach the customer.
    CallBack, ///< Somebody promised to get in touch at a time.
    Confirmation, ///< The customer has not said yet that they will come.
    CadenceStep, ///< A step of a follow-up plan is due.
    NotReached, ///< Tried before today, without an answer.
    FollowUp ///< Came in and did not buy.
};

/// A step of a follow-up plan: how it is to be done, and where in the plan it stands.
struct PlanStep
{
    Channel channel = Channel::Call;
    int number = 0; ///< From 1.
    int count = 0; ///< Of all steps of the plan.

    friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// One thing to do about one lead.
struct WorkItem
{
    WorkKind kind {};
    LeadId lead {};
    /// When it arrived, is due, was last tried or came in, by kind.
    std::chrono::sys_seconds at {};
    std::optional<StaffId> person {}; ///< Whose it is; nobody's: anyone's.
    TaskId task {}; ///< Of a call-back or a step of a cadence.
    AppointmentId appointment {}; ///< Of a confirmation.
    QString what {}; ///< Of a task: what was promised.
    std::optional<PlanStep> step {}; ///< Of a step of a plan that is still in use.

    friend bool operator==(const WorkItem&, const WorkItem&) = default;
};

/// That work on a lead is not to be shown: put off until a time, or passed over at one.
struct WorkPause
{
    LeadId lead {};
    std::optional<std::chrono::sys_seconds> until {}; ///< Put off until then.
    std::optional<std::chrono::sys_seconds> skippedAt {};

    friend bool operator==(const WorkPause&, const WorkPause&) = default;
};

} // namespace lotboard
