#include "services/people/staffchecks.h"

#include "storage/changes/auditlog.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lotboard {
namespace {

/// Whether a manager can sign in from `day` on, or nobody has to.
Result<bool> isManaged(storage::Database& database, std::chrono::sys_days day)
{
    const auto isRequired = isSignInRequired(database);
    if (!isRequired || !*isRequired)
        return isRequired ? Result<bool>(true) : isRequired;
    const auto staff = storage::StaffRepository(database).all(Session::manager());
    if (!staff)
        return staff.error();
    return std::ranges::any_of(*staff, [day](const Staff& person) {
        // One whose last day is known leaves the store to nobody on the day after.
        return person.role == Role::Manager && person.canSignIn() && person.isActiveOn(day)
            && !person.activeTo;
    });
}

Status checkManaged(storage::Database& database, std::chrono::sys_days day, const QString& refusal)
{
    const auto managed = isManaged(database, day);
    if (!managed)
        return managed.error();
    return *managed ? success() : Status(Error {Error::Code::InvalidInput, {refusal}, {}});
}

/// That people have to sign in was perhaps made so again.
Status checkCanSignInAgain(storage::Database& database, std::chrono::sys_days day)
{
    return checkManaged(database, day,
        QCoreApplication::translate("Error",
            "No manager could sign in any more. Nothing was changed. Give a manager a password "
            "first, then let people sign in."));
}

} // namespace

Result<bool> isSignInRequired(storage::Database& database)
{
    const auto setting = storage::StoreRepository(database).setting(
        Session::manager(), QString::fromLatin1(signInSetting));
    if (!setting)
        return setting.error();
    return *setting == QString::fromLatin1(signInRequired);
}

Status checkLoginName(storage::Database& database, const Staff& staff)
{
    const auto everybody = storage::StaffRepository(database).all(Session::manager());
    if (!everybody)
        return everybody.error();
    const bool isTaken = std::ranges::any_of(*everybody, [&](const Staff& other) {
        return other.id != staff.id && !staff.loginName.isEmpty()
            && other.loginName.compare(staff.loginName, Qt::CaseInsensitive) == 0;
    });
    if (!isTaken)
        return success();
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate(
            "Error", "Somebody else signs in as “%1”. Choose another name to sign in with.")
                .arg(staff.loginName)},
        {}};
}

Status checkStillManaged(storage::Database& database, std::chrono::sys_days day)
{
    return checkManaged(database, day,
        QCoreApplication::translate("Error",
            "This is the last manager who can sign in. Nothing was changed. Give another manager a "
            "password first, or turn signing in off."));
}

Status checkPeopleAfterUndo(storage::Database& database, std::chrono::sys_days day,
    const std::vector<storage::AuditRow>& rows)
{
    std::set<StaffId> people;
    bool isSignInTouched = false;
    for (const storage::AuditRow& row : rows) {
        const auto entity = storage::entityNamed(row.entity.toStdString());
        if (entity == storage::Entity::Staff)
            people.insert(StaffId {row.row});
        else if (entity == storage::Entity::Store)
            isSignInTouched |= row.after.contains(QString::fromLatin1(signInSetting));
    }
    if (isSignInTouched) {
        if (const auto managed = checkCanSignInAgain(database, day); !managed)
            return managed;
    }
    if (people.empty())
        return success();
    const auto staff = storage::StaffRepository(database).all(Session::manager());
    if (!staff)
        return staff.error();
    for (const Staff& person : *staff) {
        if (!people.contains(person.id))
            continue;
        if (const auto unique = checkLoginName(database, person); !unique)
            return unique;
    }
    return checkStillManaged(database, day);
}

} // namespace lotboard
