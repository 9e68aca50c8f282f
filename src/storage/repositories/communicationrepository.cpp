#include "storage/repositories/communicationrepository.h"

#include "storage/rows/ofonelead.h"

namespace lotboard::storage {
namespace {

// As isContact() says.
constexpr std::string_view selectContactsByEvidence = R"sql(
    SELECT evidence, count(*) FROM communication
     WHERE at >= ? AND at < ? AND is_automatic = 0 AND (is_two_way = 1 OR direction = ?)
     GROUP BY evidence
)sql";

} // namespace

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

Result<std::map<ContactEvidence, std::int64_t>> CommunicationRepository::contactsByEvidence(
    const Session& session, std::chrono::sys_seconds from, std::chrono::sys_seconds to) const
{
    using Counts = std::map<ContactEvidence, std::int64_t>;
    return permitted(session, Right::ReadAllLeads, [&]() -> Result<Counts> {
        Counts counts;
        const auto rows = m_database.prepare(selectContactsByEvidence);
        rows->bindAll(from, to, Direction::Inbound);
        while (rows->step())
            counts[rows->enumerator<ContactEvidence>(0)] = rows->int64(1);
        return counts;
    });
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
