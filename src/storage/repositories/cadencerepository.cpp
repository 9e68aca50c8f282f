#include "storage/repositories/cadencerepository.h"

#include "storage/repositories/followupreader.h"
#include "storage/rows/rowaccess.h"

namespace lotboard::storage {

Result<std::vector<FollowUpPlan>> CadenceRepository::plans(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&] { return FollowUpReader(m_database).plans(); });
}

Result<FollowUpPlan> CadenceRepository::find(const Session& session, CadenceId id) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<FollowUpPlan> {
        auto cadence = findRow<Cadence>(m_database, id);
        if (!cadence)
            return cadence.error();
        return FollowUpPlan {.cadence = *std::move(cadence),
            .steps = selectRows<CadenceStep>(
                m_database, "WHERE cadence_id = ? AND is_dropped = 0 ORDER BY day, id", id)};
    });
}

Result<Cadence> CadenceRepository::insert(
    const Session& session, UnitOfWork& unit, const Cadence& cadence)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, cadence); });
}

Result<CadenceStep> CadenceRepository::insert(
    const Session& session, UnitOfWork& unit, const CadenceStep& step)
{
    return permitted(session, Right::ManageStore, [&] { return insertRow(unit, step); });
}

Result<Cadence> CadenceRepository::update(
    const Session& session, UnitOfWork& unit, const Cadence& cadence)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, cadence); });
}

Result<CadenceStep> CadenceRepository::update(
    const Session& session, UnitOfWork& unit, const CadenceStep& step)
{
    return permitted(session, Right::ManageStore, [&] { return updateRow(unit, step); });
}

} // namespace lotboard::storage
