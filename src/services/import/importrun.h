#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"
#include "domain/store.h"
#include "services/import/importfile.h"
#include "services/import/importreport.h"

namespace lotboard {

namespace storage {
class UnitOfWork;
}

/// Writes all rows of `file` into `unit` as one batch, and says what it did. Whether that is kept
/// is up to the caller: an import commits the unit, a dry run drops it. Errors: cancelled, and
/// those of reading the file and of the database; then the unit can only be dropped.
Result<ImportReport> writeBatch(const Session& session, storage::UnitOfWork& unit,
    const Store& store, const ImportFile& file, const JobControl& control);

} // namespace lotboard
