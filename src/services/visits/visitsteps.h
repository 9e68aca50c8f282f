#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/session.h"
#include "domain/show.h"

#include <chrono>

namespace lotboard {

namespace storage {
class UnitOfWork;
}

// What happens to an agreed visit, as parts of a larger action: each writes into the unit it is
// given. Needs Right::EditLeads. Error::Code::InvalidInput, in words, for what cannot be: an
// appointment in the past, or one that is over; Error::Code::Conflict for one that somebody has
// moved to another time.

/// A new chain of one appointment, agreed now.
Result<Appointment> bookAppointment(
    const Session& session, storage::UnitOfWork& unit, LeadId lead, std::chrono::sys_seconds dueAt);
/// The same chain at another time: a new row that continues this one. Also for one that was
/// cancelled, which is then rebooked.
Result<Appointment> moveAppointment(const Session& session, storage::UnitOfWork& unit,
    AppointmentId appointment, std::chrono::sys_seconds dueAt);
/// The customer said that they will come. Nothing changes if they said so before.
Result<Appointment> confirmAppointment(
    const Session& session, storage::UnitOfWork& unit, AppointmentId appointment);
/// It ended without a visit: `outcome` is NoShow or Cancelled.
Result<Appointment> endAppointment(const Session& session, storage::UnitOfWork& unit,
    AppointmentId appointment, AppointmentOutcome outcome);
/// Stores a visit; its id is ignored, its appointment, if any, has showed. One that was taken for
/// a no-show may come late.
Result<Show> addVisit(const Session& session, storage::UnitOfWork& unit, const Show& show);
/// Corrects a visit. Its appointment, if it still stands open, has showed.
Result<Show> changeVisit(const Session& session, storage::UnitOfWork& unit, const Show& show);

} // namespace lotboard
