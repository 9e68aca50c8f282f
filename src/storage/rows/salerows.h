#pragma once

#include "domain/sale.h"
#include "storage/rows/rowmapping.h"
#include "storage/rows/thestore.h"

#include <array>

namespace lotboard::storage {

/// Credits are its parts.
template<>
struct RowMapping<Sale>
{
    static constexpr Entity entity = Entity::Sale;
    static constexpr std::array<std::string_view, 15> columns {"store_id", "external_id", "lead_id",
        "customer_id", "vehicle_id", "deal_number", "kind", "contract_day", "delivered_day",
        "posted_day", "price_cents", "trade_in_cents", "front_gross_cents", "back_gross_cents",
        "unwound_day"};

    template<class Write>
    static void write(const Sale& sale, Write write)
    {
        write(theStore, nullIfEmpty(sale.externalId), sale.lead, nullIfNone(sale.customer),
            sale.vehicle, nullIfEmpty(sale.dealNumber), sale.kind, sale.contractOn,
            sale.deliveredOn, sale.postedOn, sale.price, sale.tradeIn, sale.frontGross,
            sale.backGross, sale.unwoundOn);
    }
    static Sale read(const Statement& row)
    {
        return {.id = row.id<SaleId>(0),
            .version = row.int64(1),
            .externalId = row.string(3),
            .lead = row.optionalId<LeadId>(4),
            .customer = row.id<CustomerId>(5),
            .vehicle = row.optionalId<VehicleId>(6),
            .dealNumber = row.string(7),
            .kind = row.enumerator<SaleKind>(8),
            .contractOn = row.optionalDay(9),
            .deliveredOn = row.optionalDay(10),
            .postedOn = row.optionalDay(11),
            .price = row.optionalMoney(12),
            .tradeIn = row.optionalMoney(13),
            .frontGross = row.optionalMoney(14),
            .backGross = row.optionalMoney(15),
            .unwoundOn = row.optionalDay(16)};
    }
};

} // namespace lotboard::storage
