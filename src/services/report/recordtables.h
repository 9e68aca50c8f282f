#pragma once

#include "domain/store.h"
#include "metrics/facttable.h"
#include "services/report/monthreport.h"
#include "storage/repositories/monthreader.h"

#include <chrono>
#include <span>

namespace lotboard {

/// leads.csv: a line for each lead, what it is and how far it has got. The marks are those that the
/// figures on lead date count, found by asking for the records behind them.
ReportFile leadsFile(const metrics::FactTable& facts, std::span<const storage::LeadWithNames> leads,
    const Period& month, std::chrono::sys_days today);

/// sales.csv: a line for each deal whose day, by the store's rule, lies in the days reported, and
/// for each that the figures take off in them.
ReportFile salesFile(const metrics::FactTable& facts, std::span<const storage::SaleWithNames> sales,
    const Period& month, std::chrono::sys_days today);

} // namespace lotboard
