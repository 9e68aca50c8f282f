#pragma once

#include "base/result.h"
#include "domain/people.h"

#include <chrono>
#include <vector>

namespace lotboard {

namespace storage {
class Database;
struct AuditRow;
} // namespace storage

/// The setting of the store that says so, and its values.
constexpr const char* signInSetting = "sign_in";
constexpr const char* signInRequired = "required";
constexpr const char* signInOff = "off";

/// Whether people have to sign in to the store of `database`. Error of the database.
Result<bool> isSignInRequired(storage::Database& database);

/// Error::Code::InvalidInput if somebody else signs in by the name of `staff`, without regard to
/// case.
Status checkLoginName(storage::Database& database, const Staff& staff);

/// Error::Code::InvalidInput if people have to sign in and no manager can from `day` on: then
/// nobody could change anything. Asked inside a unit, after its changes and before its commit.
Status checkStillManaged(storage::Database& database, std::chrono::sys_days day);

/// Both of the checks above, after the changes in `rows` were taken back in a unit: for all people
/// among them, and for whether people sign in.
Status checkPeopleAfterUndo(storage::Database& database, std::chrono::sys_days day,
    const std::vector<storage::AuditRow>& rows);

} // namespace lotboard
