#pragma once

#include "base/result.h"
#include "storage/engine/database.h"

#include <QString>

#include <memory>

namespace lotboard::storage {

/// Opens the existing SQLite file at the absolute `path`; ":memory:" for a private one. Sets what
/// docs/decisions asks of reliability (journal, synchronisation, foreign keys, defences) and reads
/// it back: Error::Unavailable if a setting did not take. `file:` addresses are refused. With
/// Access::Write the caller holds the write lock while the file is opened, because the first
/// opening turns the write-ahead log on.
Result<std::unique_ptr<Database>> openSqlite(const QString& path, Access access);

} // namespace lotboard::storage
