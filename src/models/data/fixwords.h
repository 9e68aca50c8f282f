#pragma once

#include "services/check/checkservice.h"

#include <QString>

namespace lotboard {

/// What the button of a finding says: "Link to its lead…".
QString fixText(CheckFix fix);
/// Whether it is done to all chosen records at once.
bool isFixOfMany(CheckFix fix);

} // namespace lotboard
