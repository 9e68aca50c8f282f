#pragma once

#include <QString>

#include <cstdint>

namespace lotboard::storage {

class Database;

/// How far the changes of a file had come when something was read from it: its newest audit row.
struct ChangeStamp
{
    std::int64_t auditSeq = 0;
    QString chain {}; ///< Its chain value: another file, or one put back, has another.

    friend bool operator==(const ChangeStamp&, const ChangeStamp&) = default;
};

/// Throws DatabaseError.
ChangeStamp newestStamp(Database& database);
/// Whether the database was once at `stamp`. Throws DatabaseError.
bool hasPassed(Database& database, const ChangeStamp& stamp);

} // namespace lotboard::storage
