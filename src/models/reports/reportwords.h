#pragma once

#include "services/report/reportformat.h"

#include <QString>

namespace lotboard {

/// "Excel workbook".
QString formatText(ReportFormat format);

} // namespace lotboard
