#include "services/appointments/calendarfile.h"

#include "exchange/ics/icswriter.h"

#include <QStringList>

namespace lotboard {
namespace {

exchange::IcsStatus statusOf(const Appointment& appointment)
{
    if (appointment.outcome == AppointmentOutcome::Cancelled)
        return exchange::IcsStatus::Cancelled;
    const bool isSure
        = appointment.confirmedAt || appointment.outcome == AppointmentOutcome::Showed;
    return isSure ? exchange::IcsStatus::Confirmed : exchange::IcsStatus::Tentative;
}

exchange::IcsEvent eventOf(
    const BoardAppointment& entry, const Store& store, std::chrono::sys_seconds now)
{
    const Appointment& appointment = entry.appointment;
    const bool isCancelled = appointment.outcome == AppointmentOutcome::Cancelled;
    QStringList summary {entry.customer, entry.vehicle};
    summary.removeAll(QString());
    return {// With the time at which it was first made: the ids of two stores are alike.
        .uid = QStringLiteral("appointment-%1-%2@lotboard")
                   .arg(entry.first.value)
                   .arg(entry.firstSetAt.time_since_epoch().count()),
        .sequence = entry.moves + (isCancelled ? 1 : 0),
        .writtenAt = now,
        .from = appointment.dueAt,
        .to = appointment.dueAt + visitLength,
        .summary = summary.join(QStringLiteral(", ")),
        .location = store.name,
        .status = statusOf(appointment)};
}

} // namespace

QByteArray calendarFile(const std::vector<BoardAppointment>& appointments, const Store& store,
    std::chrono::sys_seconds now)
{
    std::vector<exchange::IcsEvent> events;
    for (const BoardAppointment& entry : appointments)
        events.push_back(eventOf(entry, store, now));
    return exchange::icsFile(events);
}

} // namespace lotboard
