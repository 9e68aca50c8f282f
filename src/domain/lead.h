#pragma once

#include "base/strongid.h"
#include "domain/vehicle.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// Where a lead stands. The numbers are stored, here and below.
enum class LeadStatus : std::uint8_t { Open = 0, Sold = 1, Lost = 2, Invalid = 3, Duplicate = 4 };

/// How an enquiry arrived.
enum class LeadChannel : std::uint8_t {
    Unknown = 0,
    Internet = 1,
    Phone = 2,
    WalkIn = 3,
    Text = 4,
    Chat = 5,
    Email = 6
};

/// The vehicle that somebody asks about, as far as they said.
struct WantedVehicle
{
    std::optional<VehicleId> unit {}; ///< In stock.
    int year = 0; ///< 0: not said.
    QString make {};
    QString model {};
    QString trim {};
    Condition condition = Condition::Unknown;

    friend bool operator==(const WantedVehicle&, const WantedVehicle&) = default;
};

/// One enquiry episode of a customer: from its arrival to a sale or to the end of hope. A customer
/// who comes back later has a second lead.
struct Lead
{
    LeadId id {};
    std::int64_t version = 1;
    QString externalId {}; ///< In the system or mail it came from, unique per source system.
    CustomerId customer {};
    SourceId source {}; ///< Zero: not known; the data check lists it.
    std::optional<CampaignId> campaign {};
    std::chrono::sys_seconds receivedAt {}; ///< UTC.
    LeadChannel channel = LeadChannel::Unknown;
    WantedVehicle wanted {};
    std::optional<StaffId> assignedTo {}; ///< Nobody yet.
    std::optional<TerritoryId> territory {};
    LeadStatus status = LeadStatus::Open;
    QString statusReason {}; ///< Why it is lost, invalid or a duplicate.
    std::optional<StaffId> statusBy {};
    std::optional<std::chrono::sys_seconds> statusAt {};
    QString note {};
    QString rawDocument {}; ///< The mail or ADF document it came in, if any.

    friend bool operator==(const Lead&, const Lead&) = default;
};

/// Whether the lead counts in metrics. Duplicates and invalid leads (spam, a wrong number) were
/// received but are no chance to sell; a lost lead was one, and keeps counting.
constexpr bool isCounted(LeadStatus status)
{
    return status != LeadStatus::Duplicate && status != LeadStatus::Invalid;
}

} // namespace lotboard
