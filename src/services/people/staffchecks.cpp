#include "services/people/staffchecks.h"

#include "storage/changes/auditlog.h"
#include "storage/repositories/staffrepository.h"
#include "storage/repositories/storerepository.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lotboard {

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
    const auto isRequired = isSignInRequired(database);
    if (!isRequired)
        return isRequired.error();
    if (!*isRequired)
        return success();
    const auto staff = storage::StaffRepository(database).all(Session::manager());
    if (!staff)
        return staff.error();
    const bool isManaged = std::ranges::any_of(*staff, [day](const Staff& person) {
        // One whose last day is known leaves the store to nobody on the day after.
        return person.role == Role::Manager && person.canSignIn() && person.isActiveOn(day)
            && !person.activeTo;
    });
    if (isManaged)
        return success();
    return Error {Error::Code::InvalidInput,
        {QCoreApplication::translate("Error",
            "This is the last manager who can sign in. Nothing was changed. Give another manager a "
            "password first, or turn signing in off.")},
        {}};
}

Status checkPeopleAfterUndo(storage::Database& database, std::chrono::sys_days day,
    const std::vector<storage::AuditRow>& rows)
{
    std::set<StaffId> people;
    for (const storage::AuditRow& row : rows) {
        if (storage::entityNamed(row.entity.toStdString()) == storage::Entity::Staff)
            people.insert(StaffId {row.row});
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
