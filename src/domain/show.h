#pragma once

#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

/// A visit to the store by a lead. The second and later one of a lead is a be-back.
struct Show
{
    ShowId id {};
    std::int64_t version = 1;
    QString externalId {};
    LeadId lead {};
    std::chrono::sys_seconds at {}; ///< UTC.
    std::optional<AppointmentId> appointment {}; ///< None for a walk-in.
    std::optional<StaffId> greetedBy {};
    bool hadTestDrive = false;
    bool wasWrittenUp = false;

    friend bool operator==(const Show&, const Show&) = default;
};

} // namespace lotboard
