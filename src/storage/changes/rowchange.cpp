#include "storage/changes/rowchange.h"

#include "storage/changes/rowremoval.h"

namespace lotboard::storage {

Result<QJsonObject> rowAtVersion(
    Database& database, Entity entity, std::int64_t id, std::int64_t version)
{
    const QString name = rowName(entity, id);
    QJsonObject row = readRow(database, entity, id);
    if (row.isEmpty())
        return Error {Error::Code::NotFound, {name}, {}};
    if (row.value(QStringLiteral("version")).toInteger() != version)
        return Error {Error::Code::Conflict, {name}, {}};
    return row;
}

void auditAdded(UnitOfWork& unit, Entity entity, std::int64_t id)
{
    unit.audit().record(AuditAction::Added, entity, id, {}, readRow(unit.database(), entity, id));
}

} // namespace lotboard::storage
