#include "metrics/newcustomers.h"

#include <algorithm>
#include <unordered_map>

namespace lotboard::metrics {

std::unordered_set<std::int64_t> salesToNewCustomers(const std::vector<Purchase>& purchases)
{
    std::unordered_map<std::int64_t, std::pair<DayNumber, std::int64_t>> first;
    for (const Purchase& purchase : purchases) {
        if (purchase.isUnwound)
            continue;
        const std::pair when(purchase.day, purchase.sale);
        const auto [found, isNew] = first.try_emplace(purchase.customer, when);
        if (!isNew)
            found->second = std::min(found->second, when);
    }
    std::unordered_set<std::int64_t> sales;
    for (const Purchase& purchase : purchases) {
        const auto found = first.find(purchase.customer);
        if (purchase.customer == 0 || found == first.end()
            || std::pair(purchase.day, purchase.sale) <= found->second)
            sales.insert(purchase.sale);
    }
    return sales;
}

} // namespace lotboard::metrics
