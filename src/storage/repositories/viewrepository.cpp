#include "storage/repositories/viewrepository.h"

#include "storage/rows/rowaccess.h"
#include "storage/rows/viewrows.h"

namespace lotboard::storage {

Result<std::vector<SavedView>> ViewRepository::all(const Session& session) const
{
    return permitted(session, Right::ReadBoard, [&]() -> Result<std::vector<SavedView>> {
        return selectRows<SavedView>(m_database, "ORDER BY name COLLATE NOCASE, id");
    });
}

/// As it is stored, if the session may change it.
Result<SavedView> ViewRepository::changeable(const Session& session, SavedViewId id) const
{
    auto stored = findRow<SavedView>(m_database, id);
    if (stored && stored->owner != session.who) {
        if (const auto allowed = checkRight(session, Right::ManageStore); !allowed)
            return allowed.error();
    }
    return stored;
}

Result<SavedView> ViewRepository::insert(const Session& session, UnitOfWork& unit, SavedView view)
{
    return permitted(session, Right::EditLeads, [&] {
        view.owner = session.who;
        return insertRow(unit, view);
    });
}

Result<SavedView> ViewRepository::update(const Session& session, UnitOfWork& unit, SavedView view)
{
    return permitted(session, Right::EditLeads, [&]() -> Result<SavedView> {
        const auto stored = changeable(session, view.id);
        if (!stored)
            return stored.error();
        view.owner = stored->owner;
        return updateRow(unit, view);
    });
}

Status ViewRepository::remove(const Session& session, UnitOfWork& unit, SavedViewId view)
{
    return permitted(session, Right::EditLeads, [&]() -> Status {
        const auto stored = changeable(session, view);
        if (!stored)
            return stored.error();
        return removeRow(unit, *stored);
    });
}

} // namespace lotboard::storage
