#include "widgets/appointments/settledmove.h"

#include "models/appointments/appointmentfields.h"
#include "widgets/common/conflictdialog.h"

#include <QCoreApplication>

namespace lotboard {

std::optional<std::chrono::sys_seconds> settledMove(const QString& customer,
    const Appointment& original, const Appointment& theirs, const Appointment& ours,
    const BusinessCalendar& calendar, QWidget* parent)
{
    const Conflict conflict(appointmentFields(calendar), original, theirs, ours);
    const auto resolved = resolvedConflict(conflict,
        QCoreApplication::translate(
            "SettledMove", "The appointment of %1 was moved by somebody else meanwhile.")
            .arg(customer),
        parent);
    if (!resolved || resolved->dueAt == theirs.dueAt)
        return std::nullopt;
    return resolved->dueAt;
}

} // namespace lotboard
