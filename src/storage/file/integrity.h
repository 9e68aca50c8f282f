#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

namespace lotboard::storage {

class Database;

/// What is wrong in the pages, indexes and references of a database, in SQLite's words; empty if
/// nothing is. Does not find everything: a flipped bit in a value looks like another value. About
/// two seconds for a million leads. Error::Cancelled.
Result<QStringList> integrityFaults(Database& database, const JobControl& job);

/// Error::Corrupt, naming `path`, if there is any such fault. Error::Cancelled.
Status checkIntegrity(Database& database, const QString& path, const JobControl& job = {});

} // namespace lotboard::storage
