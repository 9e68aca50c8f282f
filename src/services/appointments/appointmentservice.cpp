#include "services/appointments/appointmentservice.h"

#include "services/workspace.h"
#include "storage/repositories/appointmentrepository.h"
#include "storage/repositories/leadlist.h"
#include "storage/repositories/leadrepository.h"
#include "storage/repositories/staffrepository.h"

#include <array>

namespace lotboard {
namespace {

/// Fills in what the rows of one appointment's chain and lead say.
class BoardReader
{
public:
    BoardReader(const Session& session, storage::Database& database)
        : m_session(session)
        , m_appointments(database)
        , m_leads(database)
        , m_lines(database)
    {
    }

    Result<std::vector<BoardAppointment>> between(
        std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
    {
        const auto due = m_appointments.dueBetween(m_session, from, to);
        if (!due)
            return due.error();
        std::vector<BoardAppointment> board;
        for (const Appointment& appointment : *due) {
            if (appointment.outcome == AppointmentOutcome::Rescheduled)
                continue;
            auto entry = described(appointment);
            if (!entry)
                return entry.error();
            board.push_back(*std::move(entry));
        }
        return board;
    }

private:
    Result<BoardAppointment> described(const Appointment& appointment) const
    {
        BoardAppointment entry {
            .appointment = appointment, .first = appointment.id, .firstSetAt = appointment.setAt};
        for (auto before = appointment.continues; before;) {
            const auto row = m_appointments.find(m_session, *before);
            if (!row)
                return row.error();
            entry.first = row->id;
            entry.firstSetAt = row->setAt;
            ++entry.moves;
            before = row->continues;
        }
        const auto lead = m_leads.find(m_session, appointment.lead);
        if (!lead)
            return lead.error();
        const auto line = m_lines.rows(m_session, std::array {appointment.lead});
        if (!line)
            return line.error();
        entry.customer = line->front().customerName;
        entry.vehicle = line->front().vehicle;
        entry.person = lead->assignedTo ? lead->assignedTo : appointment.setBy;
        return entry;
    }

    const Session& m_session;
    storage::AppointmentRepository m_appointments;
    storage::LeadRepository m_leads;
    storage::LeadList m_lines;
};

} // namespace

Result<BoardContent> AppointmentService::between(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    return m_workspace.read([&](storage::Database& database) -> Result<BoardContent> {
        auto appointments = BoardReader(session, database).between(from, to);
        if (!appointments)
            return appointments.error();
        auto staff = storage::StaffRepository(database).all(session);
        if (!staff)
            return staff.error();
        return BoardContent {.appointments = *std::move(appointments), .staff = *std::move(staff)};
    });
}

} // namespace lotboard
