#pragma once

#include "metrics/factcolumns.h"

namespace lotboard::metrics {

void appendLead(LeadColumns& columns, const LeadRow& row);
void replaceLead(LeadColumns& columns, std::size_t place, const LeadRow& row);

} // namespace lotboard::metrics
