#include "storage/changes/takeback.h"

#include "storage/changes/permission.h"
#include "storage/changes/rowjson.h"
#include "storage/changes/rowremoval.h"
#include "storage/changes/unitofwork.h"
#include "storage/engine/database.h"

namespace lotboard::storage {
namespace {

const QString versionKey = QStringLiteral("version");

Error conflict(Entity entity, std::int64_t id)
{
    return {Error::Code::Conflict, {rowName(entity, id)}, {}};
}

bool isStill(const QJsonObject& row, const QJsonObject& saved)
{
    if (row.isEmpty())
        return false;
    // What was changed and taken back since is as it was, but at a later version.
    for (auto member = saved.begin(); member != saved.end(); ++member) {
        if (member.key() != versionKey && row.value(member.key()) != member.value())
            return false;
    }
    return true;
}

Status removeAdded(UnitOfWork& unit, Entity entity, const AuditRow& row)
{
    const QJsonObject now = readRow(unit.database(), entity, row.row);
    if (!isStill(now, row.after) || removeRows(unit.database(), entity, {row.row, row.row}))
        return conflict(entity, row.row);
    unit.audit().record(AuditAction::Undone, entity, row.row, now, {});
    return success();
}

Status addRemoved(UnitOfWork& unit, Entity entity, const AuditRow& row)
{
    if (!readRow(unit.database(), entity, row.row).isEmpty())
        return conflict(entity, row.row);
    addRow(unit.database(), entity, row.before);
    unit.audit().record(
        AuditAction::Undone, entity, row.row, {}, readRow(unit.database(), entity, row.row));
    return success();
}

Status changeBack(UnitOfWork& unit, Entity entity, const AuditRow& row)
{
    const QJsonObject now = readRow(unit.database(), entity, row.row);
    if (!isStill(now, row.after))
        return conflict(entity, row.row);
    // Whoever read it before has an old version, even if all the rest is as it was.
    QJsonObject before = row.before;
    before.insert(versionKey, now.value(versionKey).toInteger() + 1);
    writeRow(unit.database(), entity, row.row, before);
    unit.audit().record(
        AuditAction::Undone, entity, row.row, now, readRow(unit.database(), entity, row.row));
    return success();
}

Status takeBackRow(const Session& session, UnitOfWork& unit, const AuditRow& row)
{
    const std::string table = row.entity.toStdString();
    const auto entity = entityNamed(table);
    if (!entity)
        return Error {Error::Code::Corrupt, {row.entity}, {}};
    if (row.who != session.who) {
        if (const auto allowed = checkRight(session, Right::ManageStore); !allowed)
            return allowed;
    }
    if (row.before.isEmpty())
        return removeAdded(unit, *entity, row);
    return row.after.isEmpty() ? addRemoved(unit, *entity, row) : changeBack(unit, *entity, row);
}

} // namespace

Status takeBack(const Session& session, UnitOfWork& unit, const SavedAction& action)
{
    if (const auto allowed = checkRight(session, Right::EditLeads); !allowed)
        return allowed;
    const auto rows = AuditReader(unit.database()).ofAction(session, action);
    if (!rows)
        return rows.error();
    return attempt([&]() -> Status {
        for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
            if (const auto done = takeBackRow(session, unit, *row); !done)
                return done;
        }
        return success();
    });
}

} // namespace lotboard::storage
