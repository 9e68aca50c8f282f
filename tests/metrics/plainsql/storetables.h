#pragma once

#include "support/storestory.h"

#include <QString>

struct sqlite3;

namespace lotboard::metrics {

/// What a store's records become before they are counted by plain SQL: `create table` of each kind
/// of record and, from these, of each thing that is counted (f_…).
extern const char* const recordTables;
extern const char* const countedTables;

/// A statement for each record of `story`, for recordTables.
QStringList insertsOf(const StoreStory& story);

/// The functions that countedTables calls: local days and hours, business seconds, shares of money.
/// REQUIRES: `story` lives as long as `database`.
void defineFunctions(sqlite3* database, const StoreStory& story);

} // namespace lotboard::metrics
