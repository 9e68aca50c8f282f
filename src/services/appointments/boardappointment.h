#pragma once

#include "domain/appointment.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

/// How long a visit is taken to last: only its beginning is agreed.
constexpr std::chrono::minutes visitLength {60};

/// An appointment as it stands on the board: with whom, about what, and how it came to its time.
struct BoardAppointment
{
    Appointment appointment {}; ///< The last row of its chain that is due there.
    AppointmentId first {}; ///< Row of its chain.
    std::chrono::sys_seconds firstSetAt {};
    int moves = 0; ///< How often it was rescheduled.
    QString customer {};
    QString vehicle {}; ///< "2024 Toyota RAV4", as far as it is known.
    std::optional<StaffId> person {}; ///< Who has the lead, else who set it; nobody known.

    friend bool operator==(const BoardAppointment&, const BoardAppointment&) = default;
};

} // namespace lotboard
