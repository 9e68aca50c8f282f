#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace lotboard {

/// An identifier that cannot be mistaken for another kind of identifier, or for a number.
/// Zero means "not stored yet" or "none".
template<class Tag>
struct StrongId
{
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) = default;
};

using StoreId = StrongId<struct StoreTag>;
using StaffId = StrongId<struct StaffTag>;
using CustomerId = StrongId<struct CustomerTag>;
using SourceId = StrongId<struct SourceTag>;
using CampaignId = StrongId<struct CampaignTag>;
using SpendId = StrongId<struct SpendTag>;
using VehicleId = StrongId<struct VehicleTag>;
using TerritoryId = StrongId<struct TerritoryTag>;
using LeadId = StrongId<struct LeadTag>;
using CommunicationId = StrongId<struct CommunicationTag>;
using AppointmentId = StrongId<struct AppointmentTag>;
using ShowId = StrongId<struct ShowTag>;
using SaleId = StrongId<struct SaleTag>;
using TaskId = StrongId<struct TaskTag>;
using CadenceId = StrongId<struct CadenceTag>;
using CadenceStepId = StrongId<struct CadenceStepTag>;
using GoalId = StrongId<struct GoalTag>;
using ImportBatchId = StrongId<struct ImportBatchTag>;

} // namespace lotboard

template<class Tag>
struct std::hash<lotboard::StrongId<Tag>>
{
    std::size_t operator()(lotboard::StrongId<Tag> id) const noexcept
    {
        return std::hash<std::int64_t> {}(id.value);
    }
};
