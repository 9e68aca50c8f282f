#pragma once

#include "base/jobcontrol.h"
#include "base/result.h"
#include "domain/session.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace lotboard {

/// What could be read of one table.
struct SalvagedTable
{
    QString name {};
    std::int64_t rowCount = 0;
    bool isWhole = true; ///< False: there were more rows, or may have been.

    friend bool operator==(const SalvagedTable&, const SalvagedTable&) = default;
};

/// Writes all rows of the damaged database at `databasePath` that can be read into `folder`: a CSV
/// file for each table that has some, named after it, its values as docs/schema.md describes them.
/// The database is not changed. Needs Right::ManageStore and Right::ExportCustomers.
/// Error::Code::CannotWrite if there is something in `folder` already.
Result<std::vector<SalvagedTable>> salvageToFolder(const Session& session,
    const QString& databasePath, const QString& folder, const JobControl& control = {});

} // namespace lotboard
