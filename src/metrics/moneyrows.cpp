#include "metrics/moneyrows.h"

#include "metrics/facttabledata.h"

#include <algorithm>

namespace lotboard::metrics {

std::vector<EventRow> rowsOfShares(const CollectedSale& sale, EventRow row, int sign)
{
    ProportionalSplit price(Money::fromCents(sign * sale.money.price), wholeDeal);
    ProportionalSplit front(Money::fromCents(sign * sale.money.frontGross), wholeDeal);
    ProportionalSplit back(Money::fromCents(sign * sale.money.backGross), wholeDeal);
    std::vector<EventRow> rows;
    for (const auto& [person, share] : sale.shares) {
        row.person = person;
        row.money.basisPoints = sign * share;
        row.money.price = price.next(share).cents();
        row.money.frontGross = front.next(share).cents();
        row.money.backGross = back.next(share).cents();
        rows.push_back(row);
    }
    return rows;
}

std::vector<EventRow> rowsOfDays(const Spend& spend, MoneyRow money)
{
    std::vector<EventRow> rows;
    ProportionalSplit parts(spend.amount, std::max<std::int64_t>(1, spend.period.dayCount()));
    for (auto day = spend.period.first; day <= spend.period.last; day += std::chrono::days(1)) {
        money.price = parts.next(1).cents();
        rows.push_back({.id = spend.id.value,
            .day = numberOf(day),
            .arrival = numberOf(day),
            .flags = spend.category == SpendCategory::Labour ? std::uint8_t {0} : flag::media,
            .money = money});
    }
    return rows;
}

} // namespace lotboard::metrics
