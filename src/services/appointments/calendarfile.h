#pragma once

#include "domain/store.h"
#include "services/appointments/boardappointment.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace lotboard {

/// A calendar file (RFC 5545) of these appointments, written `now`. An appointment keeps its UID
/// through every reschedule, each of which raises its SEQUENCE, as does its end. Of the customer it
/// holds the name and the vehicle, and nothing else. REQUIRES: at least one appointment.
QByteArray calendarFile(const std::vector<BoardAppointment>& appointments, const Store& store,
    std::chrono::sys_seconds now);

} // namespace lotboard
