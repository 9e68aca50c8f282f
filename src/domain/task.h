#pragma once

#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// A follow-up that is owed to a lead or a customer: a promised call, or a step of a cadence.
struct Task
{
    TaskId id {};
    std::int64_t version = 1;
    std::optional<LeadId> lead {};
    std::optional<CustomerId> customer {}; ///< One of the two at least.
    std::optional<StaffId> staff {}; ///< Who owes it; nobody in particular: whoever has the lead.
    std::chrono::sys_seconds dueAt {}; ///< UTC.
    QString what {};
    std::optional<std::chrono::sys_seconds> doneAt {};
    std::optional<std::chrono::sys_seconds> skippedAt {};
    std::optional<CadenceStepId> cadenceStep {}; ///< None: somebody promised it.

    bool isOpen() const { return !doneAt && !skippedAt; }
    friend bool operator==(const Task&, const Task&) = default;
};

} // namespace lotboard
