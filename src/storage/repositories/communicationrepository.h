#pragma once

#include "base/result.h"
#include "domain/communication.h"
#include "domain/session.h"

#include <chrono>
#include <map>
#include <vector>

namespace lotboard::storage {

class Database;
class UnitOfWork;

/// Loads and saves touches. Needs Right::ReadCustomers to read and Right::EditLeads to write;
/// somebody else's leads are refused, see LeadSight.
class CommunicationRepository
{
public:
    /// `database` must outlive the repository.
    explicit CommunicationRepository(Database& database) : m_database(database) { }

    /// Error::NotFound.
    Result<Communication> find(const Session& session, CommunicationId id) const;
    /// By time.
    Result<std::vector<Communication>> ofLead(const Session& session, LeadId lead) const;
    /// How many contacts there were from `from` until before `to`, by how they are known. Reads all
    /// communications. Needs Right::ReadAllLeads.
    Result<std::map<ContactEvidence, std::int64_t>> contactsByEvidence(
        const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const;
    /// Stores a new one and returns it with its id.
    Result<Communication> insert(
        const Session& session, UnitOfWork& unit, const Communication& communication);
    /// Saves all of it and returns it at its new version; Error::NotFound, Error::Conflict.
    Result<Communication> update(
        const Session& session, UnitOfWork& unit, const Communication& communication);

private:
    Database& m_database;
};

} // namespace lotboard::storage
