#pragma once

#include "domain/people.h"

#include <QString>

namespace lotboard {

// What the stored words of a person are called in the user's language.

QString roleText(Role role);
QString departmentText(Department department);
/// What a manager can allow an associate besides: "Export customers".
QString grantText(Right right);
/// All that `staff` was allowed besides; empty if nothing.
QString grantsText(const Staff& staff);

} // namespace lotboard
