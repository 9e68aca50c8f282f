#include "storage/repositories/goalrepository.h"

#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<Goal> GoalRepository::find(const Session& session, GoalId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Goal>(m_database, id); });
}

Result<std::vector<Goal>> GoalRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Goal>> {
        return selectRows<Goal>(m_database, "ORDER BY from_day, metric, scope, scope_key");
    });
}

Result<Goal> GoalRepository::insert(const Session& session, UnitOfWork& unit, const Goal& goal)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, goal); });
}

Result<Goal> GoalRepository::update(const Session& session, UnitOfWork& unit, const Goal& goal)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, goal); });
}

Status GoalRepository::remove(const Session& session, UnitOfWork& unit, const Goal& goal)
{
    return permitted(session, Right::ManageStore, [&] { return removeRow(unit, goal); });
}

} // namespace lotboard::storage
