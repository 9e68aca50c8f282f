#pragma once

#include "metrics/activityrows.h"

namespace lotboard::metrics {

/// The rows of all streams of leads. Made last: what else there is of a lead says when it first had
/// an appointment, a visit, a sale.
void makeLeads(RowContext& context, const AttemptCounts& attempts);

} // namespace lotboard::metrics
