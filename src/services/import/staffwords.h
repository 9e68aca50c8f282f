#pragma once

#include "domain/people.h"

#include <QStringView>

#include <optional>

namespace lotboard {

// Words of files, see wordtable.h. Who works at the store.

std::optional<Role> roleOf(QStringView word);
std::optional<Department> departmentOf(QStringView word);
/// A name that stands for nobody: "House Deal", "Internet Team", "Unassigned".
bool isHouseAccount(QStringView name);

} // namespace lotboard
