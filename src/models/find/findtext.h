#pragma once

#include "base/businesscalendar.h"
#include "domain/finding.h"

#include <QString>

namespace lotboard {

// What a line of what was found says.

/// The name; in words where there is none.
QString findingTitle(const Finding& finding);
/// "(212) 555-0148 · Boston · lead of Jan 9, 2024: Open": what tells it from others. Leaves out
/// what the reason says anyhow.
QString findingDetail(const Finding& finding, const BusinessCalendar& calendar);

} // namespace lotboard
