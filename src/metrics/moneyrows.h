#pragma once

#include "metrics/factcollector.h"
#include "metrics/factcolumns.h"

namespace lotboard::metrics {

/// A row for each share of a deal: copies of `row`, whose money is split without losing a cent.
/// `sign`: -1 for a deal that is taken back.
std::vector<EventRow> rowsOfShares(const CollectedSale& sale, EventRow row, int sign);

/// A row for each day of a cost, which is spread evenly over them. `money` says whose it is.
std::vector<EventRow> rowsOfDays(const Spend& spend, MoneyRow money);

} // namespace lotboard::metrics
