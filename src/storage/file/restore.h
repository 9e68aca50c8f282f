#pragma once

#include "base/clock.h"
#include "base/jobcontrol.h"
#include "base/result.h"

#include <QString>

namespace lotboard::storage {

/// Puts the backup at `backupPath` in the place of the database at `path`, which need not exist:
/// the backup is opened and looked through, copied to a new file beside the target, read back, and
/// only then, holding the write lock, moved to `path` in one step. What was there is kept beside it
/// under a name with the time, and that name is returned; empty if there was nothing. Every failure
/// leaves the old file in its place. Programs that have the old file open notice at their next
/// write (StoreFile::wasReplaced()). Error::Locked if one is writing.
Result<QString> restoreBackup(
    const QString& backupPath, const QString& path, const Clock& clock, const JobControl& job);

} // namespace lotboard::storage
