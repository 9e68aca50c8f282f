#include "storage/changes/takeback.h"

#include "storage/changes/permission.h"
#include "storage/changes/rowjson.h"
#include "storage/changes/rowremoval.h"
#include "storage/changes/unitofwork.h"
#include "storage/engine/database.h"

#include <QCoreApplication>

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
        const auto now = row.constFind(member.key());
        const QJsonValue value = now == row.constEnd() ? QJsonValue() : now.value();
        if (member.key() != versionKey && value != member.value())
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
    QJsonObject before = row.before;
    // Whoever read it before has an old version, even if all the rest is as it was. Settings are
    // not read with the row, and have none.
    if (before.contains(versionKey))
        before.insert(versionKey, now.value(versionKey).toInteger() + 1);
    writeRow(unit.database(), entity, row.row, before);
    unit.audit().record(
        AuditAction::Undone, entity, row.row, now, readRow(unit.database(), entity, row.row));
    return success();
}

/// Whether nobody but a manager writes such rows.
bool isManaged(Entity entity)
{
    switch (entity) {
    case Entity::Store:
    case Entity::Source:
    case Entity::Campaign:
    case Entity::Staff:
    case Entity::Spend:
    case Entity::Goal:
    case Entity::ImportBatch:
    case Entity::Cadence:
    case Entity::CadenceStep:
    case Entity::Baseline:
    case Entity::Plan:
    case Entity::Benchmark:
        return true;
    case Entity::Customer:
    case Entity::Vehicle:
    case Entity::Lead:
    case Entity::Communication:
    case Entity::Appointment:
    case Entity::Show:
    case Entity::Sale:
    case Entity::Task:
    case Entity::Consent:
    case Entity::SavedView:
        return false;
    }
    return true;
}

/// A password that somebody got or lost; rows that were added have none yet.
bool changedPassword(Entity entity, const AuditRow& row)
{
    const auto key = QStringLiteral("password_set_at");
    return entity == Entity::Staff && row.before.contains(key) && row.after.contains(key);
}

Status checkMayTakeBack(const Session& session, Entity entity, const AuditRow& row)
{
    if (row.who != session.who || isManaged(entity)) {
        if (const auto allowed = checkRight(session, Right::ManageStore); !allowed)
            return allowed;
    }
    if (!changedPassword(entity, row))
        return success();
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate("Error",
            "A password is not taken back, as no password is kept. Nothing was changed. A manager "
            "can set another.")},
        {}};
}

Status takeBackRow(const Session& session, UnitOfWork& unit, const AuditRow& row)
{
    const std::string table = row.entity.toStdString();
    const auto entity = entityNamed(table);
    if (!entity)
        return Error {Error::Code::Corrupt, {row.entity}, {}};
    if (const auto allowed = checkMayTakeBack(session, *entity, row); !allowed)
        return allowed;
    if (row.before.isEmpty())
        return removeAdded(unit, *entity, row);
    return row.after.isEmpty() ? addRemoved(unit, *entity, row) : changeBack(unit, *entity, row);
}

} // namespace

Result<std::vector<AuditRow>> takeBack(
    const Session& session, UnitOfWork& unit, const SavedAction& action)
{
    if (const auto allowed = checkRight(session, Right::EditLeads); !allowed)
        return allowed.error();
    auto rows = AuditReader(unit.database()).ofAction(session, action);
    if (!rows)
        return rows;
    return attempt([&]() -> Result<std::vector<AuditRow>> {
        for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
            if (const auto done = takeBackRow(session, unit, *row); !done)
                return done.error();
        }
        return *std::move(rows);
    });
}

} // namespace lotboard::storage
