#pragma once

#include "base/strongid.h"

namespace lotboard::storage {

/// The one store that every file has.
constexpr StoreId theStore {1};

} // namespace lotboard::storage
