#pragma once

#include "base/result.h"
#include "domain/savedaction.h"
#include "domain/session.h"
#include "storage/changes/auditlog.h"

#include <vector>

namespace lotboard::storage {

class UnitOfWork;

/// Makes every row that `action` wrote what it was before, newest first: what it added is removed,
/// what it changed is changed back, what it removed is there again. The answer is what `action` had
/// audited, oldest first. Audited like any change, so
/// that what the unit writes is an action as well: taking that back makes the first one again.
///
/// Error::Code::Conflict, naming the row, if what it wrote there is no longer so, the row is in
/// use, or its number was given to another row: then nothing of it may be saved. What others wrote
/// in other columns stays. Error::Code::InvalidInput if it gave somebody a password or took one
/// away: what is made from passwords is not kept. Needs Right::EditLeads, and Right::ManageStore
/// for what somebody else did and for what only managers change.
Result<std::vector<AuditRow>> takeBack(
    const Session& session, UnitOfWork& unit, const SavedAction& action);

} // namespace lotboard::storage
