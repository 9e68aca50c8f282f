#pragma once

#include "metrics/factcolumns.h"

#include <unordered_set>

namespace lotboard::metrics {

/// A unit that a customer bought.
struct Purchase
{
    std::int64_t customer = 0;
    DayNumber day = noDay;
    std::int64_t sale = 0;
    bool isUnwound = false;
};

/// The sales among `purchases` to customers who had not bought before: no sale that stands on an
/// earlier day, or on the same day with a lower id. A customer who is not known is new.
/// `purchases` must hold all of each customer.
std::unordered_set<std::int64_t> salesToNewCustomers(const std::vector<Purchase>& purchases);

} // namespace lotboard::metrics
