#pragma once

#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// The numbers are stored.
enum class AppointmentOutcome : std::uint8_t {
    Open = 0,
    Showed = 1,
    NoShow = 2,
    Cancelled = 3,
    Rescheduled = 4 ///< Continued by another row of the same chain.
};

/// An agreed visit. A reschedule is a new row that continues the one before: the chain counts as
/// one appointment, made when its first row was set and due when its last row says.
struct Appointment
{
    AppointmentId id {};
    std::int64_t version = 1;
    QString externalId {};
    LeadId lead {};
    std::chrono::sys_seconds setAt {}; ///< When it was agreed, UTC.
    std::optional<StaffId> setBy {};
    std::chrono::sys_seconds dueAt {}; ///< UTC.
    std::optional<std::chrono::sys_seconds> confirmedAt {};
    AppointmentOutcome outcome = AppointmentOutcome::Open;
    std::optional<AppointmentId> continues {};

    friend bool operator==(const Appointment&, const Appointment&) = default;
};

} // namespace lotboard
