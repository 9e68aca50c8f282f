#pragma once

#include "domain/lead.h"
#include "metrics/resulttable.h"

#include <QString>

namespace lotboard::cli {

// Words for files and programs: stable, English.

/// `lead`, `sale` …
QString recordKindId(metrics::RecordKind kind);
/// `open`, `sold` …
QString leadStatusId(LeadStatus status);

} // namespace lotboard::cli
