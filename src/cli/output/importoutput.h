#pragma once

#include "cli/output/outputformat.h"
#include "services/import/importreport.h"

#include <QByteArray>

namespace lotboard::cli {

/// What an import did or would do. As a table: counts by kind of record, names that are new, and
/// the first problems; as CSV: all problems, a line each; as JSON: everything.
QByteArray importReportBytes(const ImportReport& report, OutputFormat format);

} // namespace lotboard::cli
