#pragma once

#include "domain/store.h"
#include "exchange/report/reportdocument.h"
#include "services/report/monthreport.h"

#include <chrono>

namespace lotboard {

/// The month report for a reader, in the language and by the habits of QLocale(). Asks nothing
/// anew: every figure is one of the answers that the files of `report` were made from. `at` is when
/// the report is made.
exchange::ReportDocument monthDocument(
    const MonthReport& report, const Store& store, std::chrono::sys_seconds at);

} // namespace lotboard
