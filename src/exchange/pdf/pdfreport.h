#pragma once

#include "base/result.h"
#include "exchange/report/reportdocument.h"

#include <QByteArray>

namespace lotboard::exchange {

/// The report typeset for paper: charts as vectors, everything readable in grey, numbered pages,
/// headers of tables repeated, a table of contents for the reader's program. The same document
/// gives the same bytes where the fonts and libraries are the same. Error::Code::Unavailable if it
/// could not be drawn.
Result<QByteArray> pdfReport(const ReportDocument& document);

} // namespace lotboard::exchange
