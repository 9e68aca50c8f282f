#pragma once

#include "exchange/report/reportdocument.h"

#include <QByteArray>

namespace lotboard::exchange {

/// The report as one HTML file that needs nothing else: no script, no address, its style and its
/// charts (SVG) inside. Light and dark as the reader's device is, fit for a phone and for printing.
/// Everything that comes from data is escaped. The same document gives the same bytes.
QByteArray htmlReport(const ReportDocument& document);

} // namespace lotboard::exchange
