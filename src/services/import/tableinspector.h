#pragma once

#include "base/businesscalendar.h"
#include "base/jobcontrol.h"
#include "base/result.h"
#include "exchange/csv/csvreader.h"
#include "services/import/importrequest.h"
#include "services/import/tablelayout.h"

#include <chrono>

namespace lotboard {

/// Finds out how a table is to be read, where `request` does not say: reads all of it once. `today`
/// is the store's day. Errors: those of CsvReader, and InvalidInput where nothing tells what kind
/// of rows these are, or a wish names no column.
Result<TableLayout> inspectTable(
    const ImportRequest& request, std::chrono::sys_days today, const JobControl& control);

/// A reader of the same file that stands before its first row of data.
Result<exchange::CsvReader> openTable(
    const QString& path, const TableLayout& layout, const JobControl& control);

} // namespace lotboard
