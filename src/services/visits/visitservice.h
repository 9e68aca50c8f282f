#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "domain/show.h"
#include "services/lead/leadservice.h"

#include <chrono>
#include <vector>

namespace lotboard {

class Workspace;

/// Appointments from agreed to showed or not, and visits without one. Every call is one transaction
/// with its audit rows, and can be taken back by what it returns. What the calls write as part of
/// other actions: see visitsteps.h.
///
/// Needs Right::ReadCustomers to read and Right::EditLeads to write. Error::Code::InvalidInput, in
/// words and with nothing saved, for an appointment in the past or one that is over;
/// Error::Code::Conflict for one that somebody has moved meanwhile.
class VisitService
{
public:
    /// `workspace` must outlive the service.
    explicit VisitService(Workspace& workspace) : m_workspace(workspace) { }

    /// Due from `from` until before `to`, by time; of a chain those rows that are due there, so
    /// that what was moved away has the outcome Rescheduled.
    Result<std::vector<Appointment>> dueBetween(
        const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;

    /// The appointment as it stands now: the last row of its chain.
    Result<Appointment> current(const Session& session, AppointmentId appointment) const;

    Result<Saved<Appointment>> book(
        const Session& session, LeadId lead, std::chrono::sys_seconds dueAt);
    /// Moves it to another time in the same chain; the new row.
    Result<Saved<Appointment>> reschedule(
        const Session& session, AppointmentId appointment, std::chrono::sys_seconds dueAt);
    Result<Saved<Appointment>> confirm(const Session& session, AppointmentId appointment);
    /// The visit, now, with what is known of it in `visit`; its lead and its time are ignored.
    Result<Saved<Show>> showed(
        const Session& session, AppointmentId appointment, const Show& visit = {});
    Result<Saved<Appointment>> noShow(const Session& session, AppointmentId appointment);
    Result<Saved<Appointment>> cancel(const Session& session, AppointmentId appointment);

    /// A visit of a known lead; with Show::appointment, that has showed. Its id is ignored.
    Result<Saved<Show>> visit(const Session& session, const Show& visit);
    /// Somebody new comes in: a lead by LeadService::create() and its visit, now.
    Result<Saved<Show>> walkIn(
        const Session& session, const LeadForm& form, const Show& visit = {});
    /// Corrects a visit: its time, who greeted, test drive, write-up. Error::Code::Conflict if it
    /// is no longer at its version.
    Result<Saved<Show>> changeVisit(const Session& session, const Show& visit);

private:
    Workspace& m_workspace;
};

} // namespace lotboard
