#pragma once

#include "domain/session.h"

namespace lotboard {

/// Who may do everything, for tests that are not about rights.
inline const Session manager = Session::manager();

} // namespace lotboard
