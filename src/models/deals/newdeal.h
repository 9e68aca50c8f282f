#pragma once

#include "domain/leadhistory.h"
#include "services/deals/dealform.h"

#include <chrono>

namespace lotboard {

/// A deal as far as its lead already says what it is, so that nobody types it again: the wanted
/// unit if it is in `stock`, else what is wanted; the share of who has the lead, or else of
/// `seller` (zero: nobody); signed `today`.
DealForm newDeal(const LeadHistory& history, const std::vector<Vehicle>& stock, StaffId seller,
    std::chrono::sys_days today);

} // namespace lotboard
