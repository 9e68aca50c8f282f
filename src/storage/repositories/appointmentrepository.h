#pragma once

#include "base/result.h"
#include "domain/appointment.h"
#include "domain/session.h"

#include <chrono>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves appointments, each row of a chain by itself. Needs Right::ReadCustomers to read
/// and Right::EditLeads to write; somebody else's leads are refused or left out, see LeadSight.
class AppointmentRepository
{
public:
    /// `database` must outlive the repository.
    explicit AppointmentRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Appointment> find(const Session& session, AppointmentId id) const;
    /// By the time they were set.
    Result<std::vector<Appointment>> ofLead(const Session& session, LeadId lead) const;
    /// Due from `from` until before `to`, by time.
    Result<std::vector<Appointment>> dueBetween(
        const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;
    /// Stores a new one and returns it with its id.
    Result<Appointment> insert(
        const Session& session, UnitOfWork& unit, const Appointment& appointment);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Appointment> update(
        const Session& session, UnitOfWork& unit, const Appointment& appointment);

private:
    Database& m_database;
};

} // namespace lotboard::storage
