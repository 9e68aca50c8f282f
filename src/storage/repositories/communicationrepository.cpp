#include "storage/repositories/communicationrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Communication> CommunicationRepository::find(
    const Session& session, CommunicationId id) const
{
    return permitted(
        session, Right::ReadCustomers, [&] { return findRow<Communication>(m_database, id); });
}

Result<std::vector<Communication>> CommunicationRepository::ofLead(
    const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Communication>> {
        return selectRows<Communication>(m_database, "WHERE lead_id = ? ORDER BY at, id", lead);
    });
}

Result<Communication> CommunicationRepository::insert(
    const Session& session, UnitOfWork& unit, const Communication& communication)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, communication); });
}

Result<Communication> CommunicationRepository::update(
    const Session& session, UnitOfWork& unit, const Communication& communication)
{
    return permitted(session, Right::EditLeads, [&] { return updateRow(unit, communication); });
}

} // namespace lotboard::storage
