#pragma once

#include "domain/duplicates.h"

#include <vector>

namespace lotboard::storage {

class Database;

/// All pairs of customers who may be one, the surest first: see DuplicateReader. Throws
/// DatabaseError.
std::vector<DuplicatePair> suspectedPairs(Database& database);

} // namespace lotboard::storage
