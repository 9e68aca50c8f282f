#pragma once

#include "services/report/monthreport.h"

#include <QJsonValue>

namespace lotboard::cli {

/// A cell as JSON: a number stays one, a day and a time are texts, nothing is null.
QJsonValue cellJson(const ReportCell& cell);

} // namespace lotboard::cli
