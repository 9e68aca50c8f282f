#pragma once

#include "metrics/factcollector.h"
#include "metrics/facttabledata.h"

namespace lotboard::metrics {

/// Makes the rows of all streams of what was collected and appends them to `streams`, each sorted
/// by day. `slots` says where each lead stands. Uses up what was collected. Sales are marked as
/// going to new customers by what was collected alone.
void makeRows(FactCollector& collected, const std::vector<LeadSlot>& slots,
    std::size_t rowsPerChunk, Streams& streams);

} // namespace lotboard::metrics
