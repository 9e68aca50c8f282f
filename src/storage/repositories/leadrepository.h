#pragma once

#include "base/result.h"
#include "domain/lead.h"
#include "domain/leadhistory.h"
#include "domain/session.h"

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves leads with the documents they came in. Lists of leads are LeadList's. Needs
/// Right::ReadCustomers to read and Right::EditLeads to write; somebody else's leads are refused,
/// see LeadSight. Whoever works on a lead may give it to anybody.
class LeadRepository
{
public:
    /// `database` must outlive the repository.
    explicit LeadRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Lead> find(const Session& session, LeadId id) const;
    /// The lead with all that happened to it, as one state of the database. Error::NotFound. What
    /// was changed by whom: see AuditReader.
    Result<LeadHistory> history(const Session& session, LeadId id) const;

    /// Stores a new one and returns it with its id.
    Result<Lead> insert(const Session& session, UnitOfWork& unit, const Lead& lead);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Lead> update(const Session& session, UnitOfWork& unit, const Lead& lead);

private:
    Database& m_database;
};

} // namespace lotboard::storage
