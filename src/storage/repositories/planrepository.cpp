#include "storage/repositories/planrepository.h"

#include "storage/rows/planrows.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<std::vector<Baseline>> PlanRepository::baselines(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Baseline>> {
        return selectRows<Baseline>(m_database, "ORDER BY frozen_at, id");
    });
}

Result<std::vector<Plan>> PlanRepository::plans(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<Plan>> {
        return selectRows<Plan>(m_database, "ORDER BY from_day, id");
    });
}

Result<Baseline> PlanRepository::find(const Session& session, BaselineId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Baseline>(m_database, id); });
}

Result<Plan> PlanRepository::find(const Session& session, PlanId id) const
{
    return permitted(session, Right::ReadBoard, [&] { return findRow<Plan>(m_database, id); });
}

Result<Baseline> PlanRepository::insert(
    const Session& session, UnitOfWork& unit, const Baseline& baseline)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, baseline); });
}

Result<Plan> PlanRepository::insert(const Session& session, UnitOfWork& unit, const Plan& plan)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, plan); });
}

Result<Plan> PlanRepository::update(const Session& session, UnitOfWork& unit, const Plan& plan)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, plan); });
}

} // namespace lotboard::storage
