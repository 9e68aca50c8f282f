#include "domain/sale.h"

namespace lotboard {

std::optional<std::chrono::sys_days> saleDay(const Sale& sale, SaleDateRule rule)
{
    const auto wanted = rule == SaleDateRule::Contract ? sale.contractOn
        : rule == SaleDateRule::Delivery               ? sale.deliveredOn
                                                       : sale.postedOn;
    if (wanted)
        return wanted;
    for (const auto& day : {sale.contractOn, sale.deliveredOn, sale.postedOn}) {
        if (day)
            return day;
    }
    return std::nullopt;
}

} // namespace lotboard
