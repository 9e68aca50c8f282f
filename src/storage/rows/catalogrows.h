#pragma once

#include "domain/goal.h"
#include "domain/source.h"
#include "domain/vehicle.h"
#include "storage/rows/rowmapping.h"

#include <array>

namespace lotboard::storage {

/// Other spellings are its parts.
template<>
struct RowMapping<Source>
{
    static constexpr Entity entity = Entity::Source;
    static constexpr std::array<std::string_view, 3> columns {"name", "kind", "group_name"};

    template<class Write>
    static void write(const Source& source, Write write)
    {
        write(source.name, source.kind, source.group);
    }
    static Source read(const Statement& row)
    {
        return {.id = row.id<SourceId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .kind = row.enumerator<SourceKind>(3),
            .group = row.string(4)};
    }
};

template<>
struct RowMapping<Campaign>
{
    static constexpr Entity entity = Entity::Campaign;
    static constexpr std::array<std::string_view, 5> columns {
        "name", "source_id", "kind", "from_day", "to_day"};

    template<class Write>
    static void write(const Campaign& campaign, Write write)
    {
        write(
            campaign.name, nullIfNone(campaign.source), campaign.kind, campaign.from, campaign.to);
    }
    static Campaign read(const Statement& row)
    {
        return {.id = row.id<CampaignId>(0),
            .version = row.int64(1),
            .name = row.string(2),
            .source = row.id<SourceId>(3),
            .kind = row.enumerator<CampaignKind>(4),
            .from = row.optionalDay(5),
            .to = row.optionalDay(6)};
    }
};

template<>
struct RowMapping<Spend>
{
    static constexpr Entity entity = Entity::Spend;
    static constexpr std::array<std::string_view, 7> columns {"external_id", "source_id",
        "campaign_id", "from_day", "to_day", "amount_cents", "category"};

    template<class Write>
    static void write(const Spend& spend, Write write)
    {
        write(nullIfEmpty(spend.externalId), spend.source, spend.campaign, spend.period.first,
            spend.period.last, spend.amount, spend.category);
    }
    static Spend read(const Statement& row)
    {
        return {.id = row.id<SpendId>(0),
            .version = row.int64(1),
            .source = row.id<SourceId>(3),
            .campaign = row.optionalId<CampaignId>(4),
            .period = {row.day(5), row.day(6)},
            .amount = Money::fromCents(row.int64(7)),
            .category = row.enumerator<SpendCategory>(8),
            .externalId = row.string(2)};
    }
};

template<>
struct RowMapping<Goal>
{
    static constexpr Entity entity = Entity::Goal;
    static constexpr std::array<std::string_view, 6> columns {
        "metric", "scope", "scope_key", "from_day", "to_day", "value"};

    template<class Write>
    static void write(const Goal& goal, Write write)
    {
        write(goal.metric, goal.scope, goal.scopeKey, goal.period.first, goal.period.last,
            goal.value);
    }
    static Goal read(const Statement& row)
    {
        return {.id = row.id<GoalId>(0),
            .version = row.int64(1),
            .metric = row.string(2),
            .scope = row.enumerator<GoalScope>(3),
            .scopeKey = row.string(4),
            .period = {row.day(5), row.day(6)},
            .value = row.real(7)};
    }
};

template<>
struct RowMapping<Vehicle>
{
    static constexpr Entity entity = Entity::Vehicle;
    static constexpr std::array<std::string_view, 13> columns {"stock_number", "vin", "year",
        "make", "model", "trim", "colour", "condition", "acquired_day", "left_day", "cost_cents",
        "asking_price_cents", "status"};

    template<class Write>
    static void write(const Vehicle& vehicle, Write write)
    {
        write(nullIfEmpty(vehicle.stockNumber), nullIfEmpty(vehicle.vin), vehicle.year,
            vehicle.make, vehicle.model, vehicle.trim, vehicle.colour, vehicle.condition,
            vehicle.acquiredOn, vehicle.leftOn, vehicle.cost, vehicle.askingPrice, vehicle.status);
    }
    static Vehicle read(const Statement& row)
    {
        return {.id = row.id<VehicleId>(0),
            .version = row.int64(1),
            .stockNumber = row.string(2),
            .vin = row.string(3),
            .year = row.integer(4),
            .make = row.string(5),
            .model = row.string(6),
            .trim = row.string(7),
            .colour = row.string(8),
            .condition = row.enumerator<Condition>(9),
            .acquiredOn = row.optionalDay(10),
            .leftOn = row.optionalDay(11),
            .cost = row.optionalMoney(12),
            .askingPrice = row.optionalMoney(13),
            .status = row.enumerator<VehicleStatus>(14)};
    }
};

} // namespace lotboard::storage
