#include "services/undo/undoservice.h"

#include "services/people/staffchecks.h"
#include "services/unit.h"
#include "storage/changes/takeback.h"

namespace lotboard {

Result<SavedAction> UndoService::takeBack(const Session& session, const SavedAction& action)
{
    return inUnit(m_workspace, session, [&](storage::UnitOfWork& unit) -> Status {
        const auto rows = storage::takeBack(session, unit, action);
        if (!rows)
            return rows.error();
        return checkPeopleAfterUndo(unit.database(), m_workspace.today(), *rows);
    });
}

} // namespace lotboard
