#pragma once

#include "base/money.h"
#include "base/strongid.h"
#include "domain/store.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// The numbers are stored, here and below.
enum class SaleKind : std::uint8_t {
    Retail = 0,
    Lease = 1,
    Fleet = 2,
    Wholesale = 3,
    DealerTrade = 4
};

enum class CreditRole : std::uint8_t { Sales = 0, Internet = 1, Manager = 2 };

constexpr int wholeDeal = 10000; ///< Basis points.

/// Who sold it, and how much of it.
struct SaleCredit
{
    StaffId staff {};
    CreditRole role = CreditRole::Sales;
    int basisPoints = 0;

    friend bool operator==(const SaleCredit&, const SaleCredit&) = default;
};

/// A deal.
struct Sale
{
    SaleId id {};
    std::int64_t version = 1;
    QString externalId {};
    std::optional<LeadId>
        lead {}; ///< None is legal (a walk-in logged late); the data check lists it.
    CustomerId customer {}; ///< Zero: not known.
    std::optional<VehicleId> vehicle {};
    QString dealNumber {};
    SaleKind kind = SaleKind::Retail;
    std::optional<std::chrono::sys_days> contractOn {};
    std::optional<std::chrono::sys_days> deliveredOn {};
    std::optional<std::chrono::sys_days> postedOn {};
    std::optional<Money> price {};
    std::optional<Money> tradeIn {};
    std::optional<Money> frontGross {};
    std::optional<Money> backGross {};
    std::optional<std::chrono::sys_days> unwoundOn {};
    std::vector<SaleCredit> credits {}; ///< None, or shares that add up to `wholeDeal`.

    friend bool operator==(const Sale&, const Sale&) = default;
};

/// Retail and lease deals are units; fleet, wholesale and dealer trades are not.
constexpr bool isUnit(SaleKind kind)
{
    return kind == SaleKind::Retail || kind == SaleKind::Lease;
}

/// The day on which the deal counts: the date that the rule asks for, or, where that was not
/// entered, the first there is of contract, delivered, posted. Empty if there is none at all.
std::optional<std::chrono::sys_days> saleDay(const Sale& sale, SaleDateRule rule);

} // namespace lotboard
