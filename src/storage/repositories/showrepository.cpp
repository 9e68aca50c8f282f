#include "storage/repositories/showrepository.h"

#include "storage/rows/ofonelead.h"

namespace lotboard::storage {

Result<Show> ShowRepository::find(const Session& session, ShowId id) const
{
    return findOfLead<Show>(m_database, session, id);
}

Result<std::vector<Show>> ShowRepository::ofLead(const Session& session, LeadId lead) const
{
    return rowsOfLead<Show>(m_database, session, lead, "WHERE lead_id = ? ORDER BY at, id");
}

Result<Show> ShowRepository::insert(const Session& session, UnitOfWork& unit, const Show& show)
{
    return insertOfLead(session, unit, show);
}

Result<Show> ShowRepository::update(const Session& session, UnitOfWork& unit, const Show& show)
{
    return updateOfLead(session, unit, show);
}

} // namespace lotboard::storage
