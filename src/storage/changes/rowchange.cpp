#include "storage/changes/rowchange.h"

namespace lotboard::storage {

Result<QJsonObject> rowAtVersion(
    Database& database, Entity entity, std::int64_t id, std::int64_t version)
{
    const std::string_view table = tableOf(entity);
    const QString name = QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size()))
        + QStringLiteral(" %1").arg(id);
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
