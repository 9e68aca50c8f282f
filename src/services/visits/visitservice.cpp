#include "services/visits/visitservice.h"

#include "services/lead/leadsteps.h"
#include "services/unit.h"
#include "services/visits/visitsteps.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/showrepository.h"

namespace lotboard {

using storage::UnitOfWork;

Result<std::vector<Appointment>> VisitService::dueBetween(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    return m_workspace.read([&](storage::Database& database) {
        return storage::AppointmentRepository(database).dueBetween(session, from, to);
    });
}

Result<Appointment> VisitService::current(const Session& session, AppointmentId appointment) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<Appointment> {
        const storage::AppointmentRepository repository(database);
        auto last = repository.find(session, appointment);
        if (!last)
            return last;
        const auto all = repository.ofLead(session, last->lead);
        if (!all)
            return all.error();
        // By the time they were set: each row stands behind the one that it continues.
        for (const Appointment& next : *all) {
            if (next.continues == last->id)
                last = next;
        }
        return last;
    });
}

Result<Saved<Appointment>> VisitService::book(
    const Session& session, LeadId lead, std::chrono::sys_seconds dueAt)
{
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return bookAppointment(session, unit, lead, dueAt); });
}

Result<Saved<Appointment>> VisitService::reschedule(
    const Session& session, AppointmentId appointment, std::chrono::sys_seconds dueAt)
{
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return moveAppointment(session, unit, appointment, dueAt); });
}

Result<Saved<Appointment>> VisitService::confirm(const Session& session, AppointmentId appointment)
{
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return confirmAppointment(session, unit, appointment); });
}

Result<Saved<Show>> VisitService::showed(
    const Session& session, AppointmentId appointment, const Show& visit)
{
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) {
        Show show = visit;
        show.appointment = appointment;
        show.at = unit.at();
        return addVisit(session, unit, show);
    });
}

Result<Saved<Appointment>> VisitService::noShow(const Session& session, AppointmentId appointment)
{
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) {
        return endAppointment(session, unit, appointment, AppointmentOutcome::NoShow);
    });
}

Result<Saved<Appointment>> VisitService::cancel(const Session& session, AppointmentId appointment)
{
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) {
        return endAppointment(session, unit, appointment, AppointmentOutcome::Cancelled);
    });
}

Result<Saved<Show>> VisitService::visit(const Session& session, const Show& visit)
{
    return inUnit(
        m_workspace, session, [&](UnitOfWork& unit) { return addVisit(session, unit, visit); });
}

Result<Saved<Show>> VisitService::walkIn(
    const Session& session, const LeadForm& form, const Show& visit)
{
    const Store store = m_workspace.store();
    return inUnit(m_workspace, session, [&](UnitOfWork& unit) -> Result<Show> {
        const auto entered = enterLead(session, unit, form, store);
        if (!entered)
            return entered.error();
        Show show = visit;
        show.lead = entered->lead.id;
        show.at = unit.at();
        return addVisit(session, unit, show);
    });
}

Result<Saved<Show>> VisitService::changeVisit(const Session& session, const Show& visit)
{
    return inUnit(m_workspace, session,
        [&](UnitOfWork& unit) { return lotboard::changeVisit(session, unit, visit); });
}

} // namespace lotboard
