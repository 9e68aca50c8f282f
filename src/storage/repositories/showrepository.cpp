#include "storage/repositories/showrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Show> ShowRepository::find(const Session& session, ShowId id) const
{
    return permitted(session, Right::ReadCustomers, [&] { return findRow<Show>(m_database, id); });
}

Result<std::vector<Show>> ShowRepository::ofLead(const Session& session, LeadId lead) const
{
    return permitted(session, Right::ReadCustomers, [&]() -> Result<std::vector<Show>> {
        return selectRows<Show>(m_database, "WHERE lead_id = ? ORDER BY at, id", lead);
    });
}

Result<Show> ShowRepository::insert(const Session& session, UnitOfWork& unit, const Show& show)
{
    return permitted(session, Right::EditLeads, [&] { return insertRow(unit, show); });
}

Result<Show> ShowRepository::update(const Session& session, UnitOfWork& unit, const Show& show)
{
    return permitted(session, Right::EditLeads, [&] { return updateRow(unit, show); });
}

} // namespace lotboard::storage
