#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace lotboard::storage {

class Database;

/// Copies what `source` sees into a new file at `path`, and puts it there only after it was read
/// back: SQLite finds no fault in it, and its rows are those of the source. The copy is one
/// file, with no log beside it. Replaces a file at `path`. Cancelled by `job`; a failure leaves
/// nothing behind.
Status writeVerifiedCopy(Database& source, const QString& path, const JobControl& job);

/// SHA-256 over all rows of all tables. Throws DatabaseError. About 300 MB/s.
QByteArray rowDigest(Database& database);

} // namespace lotboard::storage
