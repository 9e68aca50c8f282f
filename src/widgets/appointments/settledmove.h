#pragma once

#include "base/businesscalendar.h"
#include "domain/appointment.h"

#include <chrono>
#include <optional>

class QString;
class QWidget;

namespace lotboard {

/// Asks whither an appointment goes that two people have moved: `ours` somebody wants to save,
/// `theirs` is saved, both were made from `original`. Nothing if it stays where it is.
std::optional<std::chrono::sys_seconds> settledMove(const QString& customer,
    const Appointment& original, const Appointment& theirs, const Appointment& ours,
    const BusinessCalendar& calendar, QWidget* parent);

} // namespace lotboard
