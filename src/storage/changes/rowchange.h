#pragma once

#include "storage/changes/rowjson.h"
#include "storage/changes/unitofwork.h"
#include "storage/engine/database.h"

namespace lotboard::storage {

/// Error::NotFound, and Error::Conflict if the row is no longer at `version`; else `before` is what
/// the row is now. Throws DatabaseError.
Result<QJsonObject> rowAtVersion(
    Database& database, Entity entity, std::int64_t id, std::int64_t version);

/// Audits a row that `unit` has just inserted. Throws DatabaseError.
void auditAdded(UnitOfWork& unit, Entity entity, std::int64_t id);

/// Changes one row, if it is still at `version`, by `write`, and audits what that changed. The
/// statement of `write` counts the version up.
template<class Write>
Status changeRow(
    UnitOfWork& unit, Entity entity, std::int64_t id, std::int64_t version, Write write)
{
    const auto before = rowAtVersion(unit.database(), entity, id, version);
    if (!before)
        return before.error();
    write();
    unit.audit().record(
        AuditAction::Changed, entity, id, *before, readRow(unit.database(), entity, id));
    return success();
}

} // namespace lotboard::storage
