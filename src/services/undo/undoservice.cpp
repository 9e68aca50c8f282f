#include "services/undo/undoservice.h"

#include "services/unit.h"
#include "storage/changes/takeback.h"

namespace lotboard {

Result<SavedAction> UndoService::takeBack(const Session& session, const SavedAction& action)
{
    return inUnit(m_workspace, session,
        [&](storage::UnitOfWork& unit) { return storage::takeBack(session, unit, action); });
}

} // namespace lotboard
