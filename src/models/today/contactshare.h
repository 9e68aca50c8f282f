#pragma once

#include "base/strongid.h"
#include "metrics/facttable.h"

#include <QString>

#include <chrono>
#include <optional>

namespace lotboard {

/// "contacted 11 of 16 leads this week": leads received since Monday, as the metric "Contact rate"
/// counts them; of one person or of the store.
QString contactShareText(
    const metrics::FactTable& facts, std::chrono::sys_days today, std::optional<StaffId> person);

} // namespace lotboard
