#include "storage/repositories/appointmentrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Appointment> AppointmentRepository::find(const Session& session, AppointmentId id) const
{
    return permitted(
        session, Right::ReadCustomers, [&] { return findRow<Appointment>(m_database, id); });
}

Result<std::vector<Appointment>> AppointmentRepository::ofLead(
    const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Appointment>> {
        return selectRows<Appointment>(m_database, "WHERE lead_id = ? ORDER BY set_at, id", lead);
    });
}

Result<std::vector<Appointment>> AppointmentRepository::dueBetween(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Appointment>> {
        return selectRows<Appointment>(
            m_database, "WHERE due_at >= ? AND due_at < ? ORDER BY due_at, id", from, to);
    });
}

Result<Appointment> AppointmentRepository::insert(
    const Session& session, UnitOfWork& unit, const Appointment& appointment)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, appointment); });
}

Result<Appointment> AppointmentRepository::update(
    const Session& session, UnitOfWork& unit, const Appointment& appointment)
{
    return permitted(session, Right::EditLeads, [&] { return updateRow(unit, appointment); });
}

} // namespace lotboard::storage
