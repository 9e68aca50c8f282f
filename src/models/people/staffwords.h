#pragma once

#include "domain/people.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

// What the stored words of a person are called in the user's language.

QString roleText(Role role);
QString departmentText(Department department);
/// What a manager can allow an associate besides: "Export customers".
QString grantText(Right right);
/// All that `staff` was allowed besides; empty if nothing.
QString grantsText(const Staff& staff);
/// A first or last day of work; empty if there is none.
QString workingDayText(const std::optional<std::chrono::sys_days>& day);

} // namespace lotboard
