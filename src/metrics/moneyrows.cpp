#include "metrics/moneyrows.h"

#include "metrics/newcustomers.h"
#include "metrics/rowcontext.h"

#include <algorithm>

namespace lotboard::metrics {

namespace {

/// Copies of `row`, one for each share, without losing a cent. `sign`: -1 for a deal that is taken
/// back.
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

std::vector<EventRow> rowsOfSale(const RowContext& context, const CollectedSale& sale,
    std::uint8_t flags, DayNumber day, int sign)
{
    EventRow row {.id = sale.id, .day = day, .flags = flags, .money = sale.money};
    if (sale.lead != noLead) {
        const CollectedLead& lead = context.leads()[sale.lead];
        row.lead = context.slotOf(sale.lead);
        row.arrival = lead.received;
        if (isCounted(lead.status))
            row.flags |= flag::counted;
    }
    return rowsOfShares(sale, row, sign);
}

void addExcluded(const RowContext& context, const CollectedSale& sale, std::vector<EventRow>& rows)
{
    const std::uint8_t reason = !sale.day ? flag::withoutDate
        : !isUnit(sale.kind)              ? flag::otherKind
                                          : flag::unwound;
    for (const EventRow& row :
        rowsOfSale(context, sale, reason, sale.day ? numberOf(*sale.day) : 0, 1))
        rows.push_back(row);
}

void writeRows(RowContext& context, Stream stream, const std::vector<EventRow>& rows)
{
    context.write(
        stream, rows.size(), [&rows](std::size_t i) { return rows[i].day; },
        [&rows](std::size_t i) { return rows[i]; });
}

} // namespace

void makeSales(RowContext& context)
{
    const UnwindRule rule = context.collected().stores().front().unwindRule;
    std::vector<Purchase> purchases;
    const auto sales = std::move(context.collected().sales());
    for (const CollectedSale& sale : sales) {
        if (isUnit(sale.kind) && sale.day)
            purchases.push_back(
                {sale.money.customer, numberOf(*sale.day), sale.id, sale.unwoundOn.has_value()});
    }
    const auto toNew = salesToNewCustomers(purchases);

    std::vector<EventRow> units;
    std::vector<EventRow> excluded;
    const auto book = [&](const CollectedSale& sale, std::uint8_t flags, DayNumber day, int sign) {
        for (const EventRow& row : rowsOfSale(context, sale, flags, day, sign))
            units.push_back(row);
    };
    for (const CollectedSale& sale : sales) {
        const bool isUnwound = sale.unwoundOn.has_value();
        if (!sale.day || !isUnit(sale.kind)
            || (isUnwound && rule == UnwindRule::RestateSaleMonth)) {
            addExcluded(context, sale, excluded);
            continue;
        }
        const DayNumber day = numberOf(*sale.day);
        const std::uint8_t flags = toNew.contains(sale.id) ? flag::newCustomer : 0;
        if (isUnwound) {
            book(sale, flags | flag::unwound, day, 1);
            book(sale, flags | flag::unwound, numberOf(*sale.unwoundOn), -1);
            continue;
        }
        book(sale, flags, day, 1);
        if (sale.lead != noLead) {
            DayNumber& sold = context.leads()[sale.lead].sold;
            sold = sold == noDay ? day : std::min(sold, day);
        }
    }
    writeRows(context, Stream::Sale, units);
    writeRows(context, Stream::ExcludedSale, excluded);
}

void makeSpend(RowContext& context)
{
    std::vector<EventRow> rows;
    for (const Spend& spend : context.collected().spend()) {
        MoneyRow money {
            .source = context.collected().directory().sources.codeOf(spend.source.value)};
        if (spend.campaign)
            money.campaign
                = context.collected().directory().campaigns.codeOf(spend.campaign->value);
        std::ranges::copy(rowsOfDays(spend, money), std::back_inserter(rows));
    }
    writeRows(context, Stream::Spend, rows);
}

} // namespace lotboard::metrics
