#include "storage/repositories/spendrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Spend> SpendRepository::find(const Session& session, SpendId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Spend>(m_database, id); });
}

Result<std::vector<Spend>> SpendRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Spend>> {
        return selectRows<Spend>(m_database, "ORDER BY from_day, id");
    });
}

Result<Spend> SpendRepository::insert(const Session& session, UnitOfWork& unit, const Spend& spend)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, spend); });
}

Result<Spend> SpendRepository::update(const Session& session, UnitOfWork& unit, const Spend& spend)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, spend); });
}

Status SpendRepository::remove(const Session& session, UnitOfWork& unit, const Spend& spend)
{
    return permitted(session, Right::ManageStore, [&] { return removeRow(unit, spend); });
}

} // namespace lotboard::storage
