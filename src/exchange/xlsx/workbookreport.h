#pragma once

#include "base/result.h"
#include "exchange/report/reportdocument.h"

#include <QByteArray>

namespace lotboard::exchange {

/// The report as an Excel workbook: a sheet for each table with typed cells under a header that
/// stays, a sheet of charts that Excel draws itself, and the definitions. Texts from data are
/// strings, never formulas. The same document gives the same bytes.
///
/// Error::Code::CannotWrite where there is no room for a temporary file: the library writes nothing
/// but files.
Result<QByteArray> workbookReport(const ReportDocument& document);

} // namespace lotboard::exchange
