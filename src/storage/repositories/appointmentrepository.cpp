#include "storage/repositories/appointmentrepository.h"

#include "storage/rows/ofonelead.h"

namespace lotboard::storage {

Result<Appointment> AppointmentRepository::find(const Session& session, AppointmentId id) const
{
    return findOfLead<Appointment>(m_database, session, id);
}

Result<std::vector<Appointment>> AppointmentRepository::ofLead(
    const Session& session, LeadId lead) const
{
    return rowsOfLead<Appointment>(
        m_database, session, lead, "WHERE lead_id = ? ORDER BY set_at, id");
}

Result<std::vector<Appointment>> AppointmentRepository::dueBetween(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Appointment>> {
        const std::string ofSeenLead = LeadSight(session).condition("assigned_staff_id");
        return selectRows<Appointment>(m_database,
            "WHERE due_at >= ? AND due_at < ? AND EXISTS (SELECT 1 FROM lead "
            "WHERE lead.id = appointment.lead_id AND "
                + ofSeenLead + ") ORDER BY due_at, id",
            from, to);
    });
}

Result<Appointment> AppointmentRepository::insert(
    const Session& session, UnitOfWork& unit, const Appointment& appointment)
{
    return insertOfLead(session, unit, appointment);
}

Result<Appointment> AppointmentRepository::update(
    const Session& session, UnitOfWork& unit, const Appointment& appointment)
{
    return updateOfLead(session, unit, appointment);
}

} // namespace lotboard::storage
