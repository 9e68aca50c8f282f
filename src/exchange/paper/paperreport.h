#pragma once

#include "base/result.h"
#include "exchange/report/reportdocument.h"

#include <QByteArray>

#include <vector>

namespace lotboard::exchange {

/// The report typeset for paper: charts as vectors, everything readable in grey, numbered pages,
/// headers of tables repeated, a table of contents for the reader's program. The same document
/// gives the same bytes where the fonts and libraries are the same. Error::Code::Unavailable if it
/// could not be drawn.
Result<QByteArray> pdfReport(const ReportDocument& document);

/// The same pages as pictures for a screen, each a PNG of `dotsPerPoint`. Errors as pdfReport().
Result<std::vector<QByteArray>> pagePictures(const ReportDocument& document, double dotsPerPoint);

} // namespace lotboard::exchange
