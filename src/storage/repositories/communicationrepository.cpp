#include "storage/repositories/communicationrepository.h"

#include "storage/rows/ofonelead.h"

namespace lotboard::storage {

Result<Communication> CommunicationRepository::find(
    const Session& session, CommunicationId id) const
{
    return findOfLead<Communication>(m_database, session, id);
}

Result<std::vector<Communication>> CommunicationRepository::ofLead(
    const Session& session, LeadId lead) const
{
    return rowsOfLead<Communication>(
        m_database, session, lead, "WHERE lead_id = ? ORDER BY at, id");
}

Result<Communication> CommunicationRepository::insert(
    const Session& session, UnitOfWork& unit, const Communication& communication)
{
    return insertOfLead(session, unit, communication);
}

Result<Communication> CommunicationRepository::update(
    const Session& session, UnitOfWork& unit, const Communication& communication)
{
    return updateOfLead(session, unit, communication);
}

} // namespace lotboard::storage
