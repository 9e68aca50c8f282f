#pragma once

#include "metrics/rowcontext.h"

namespace lotboard::metrics {

/// The rows of sales, one for each person's share of a deal, whose cents add up to the deal; notes
/// when each lead bought.
void makeSales(RowContext& context);
/// The rows of spend, one for each day of a period, whose cents add up to the amount.
void makeSpend(RowContext& context);

} // namespace lotboard::metrics
