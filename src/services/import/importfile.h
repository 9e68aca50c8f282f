#pragma once

#include "base/businesscalendar.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "exchange/adf/adfprospect.h"
#include "services/import/importrequest.h"
#include "services/import/tablelayout.h"

#include <QString>

#include <chrono>
#include <variant>
#include <vector>

namespace lotboard {

/// A file that was looked at and can be imported: a table of which the layout is known, or the
/// leads of an ADF document.
struct ImportFile
{
    QString path {};
    QString sha256 {};
    std::variant<TableLayout, std::vector<exchange::AdfProspect>> content {};

    const TableLayout* table() const { return std::get_if<TableLayout>(&content); }
    /// `leads`, …, `wide`, `adf`.
    QString kindId() const;
    std::int64_t rowCount() const;
};

/// Errors: those of opening and reading it, and of a request that does not fit it.
Result<ImportFile> openImportFile(const ImportRequest& request, const BusinessCalendar& calendar,
    std::chrono::sys_days today, const JobControl& control);

/// How a file was read, as JSON for the list of batches.
QString mappingText(const ImportFile& file);

} // namespace lotboard
