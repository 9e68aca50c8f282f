#pragma once

#include "domain/sale.h"
#include "domain/vehicle.h"
#include "services/demo/demostory.h"
#include "services/demo/demovehicles.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard::demo {

/// A deal and the unit that it moves; without ids.
struct Deal
{
    Sale sale {};
    Vehicle vehicle {};
};

/// A retail deal or lease of `wanted`, signed on `contractOn` by `seller`, perhaps shared with
/// others. `handler` is who looked after the lead: the same person, or one of the internet team.
/// `number` is the deal's and the unit's own.
Deal madeUpDeal(Random& random, const DemoWorld& world, const ModelChoice& wanted,
    std::chrono::sys_days contractOn, StaffId seller, StaffId handler, std::int64_t number);

/// A fleet deal, a wholesale or a dealer trade, by kind; nobody of the floor is credited.
Deal madeUpTradeDeal(Random& random, const DemoWorld& world, SaleKind kind,
    std::chrono::sys_days contractOn, std::int64_t number);

} // namespace lotboard::demo
