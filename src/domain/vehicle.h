#pragma once

#include "base/money.h"
#include "base/strongid.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lotboard {

/// The numbers are stored, here and below.
enum class Condition : std::uint8_t { Unknown = 0, New = 1, Used = 2, Certified = 3 };
enum class VehicleStatus : std::uint8_t { InStock = 0, Sold = 1, Gone = 2 };

/// A unit in stock or sold.
struct Vehicle
{
    VehicleId id {};
    std::int64_t version = 1;
    QString stockNumber {};
    QString vin {}; ///< Upper case; may fail its check digit, see hasValidCheckDigit().
    int year = 0; ///< 0: not known.
    QString make {};
    QString model {};
    QString trim {};
    QString colour {};
    Condition condition = Condition::Unknown;
    std::optional<std::chrono::sys_days> acquiredOn {};
    std::optional<std::chrono::sys_days> leftOn {};
    std::optional<Money> cost {};
    std::optional<Money> askingPrice {};
    VehicleStatus status = VehicleStatus::InStock;

    friend bool operator==(const Vehicle&, const Vehicle&) = default;
};

/// Whether `vin` has 17 permitted characters and its ninth agrees with the others (49 CFR 565.15).
/// European VINs need not have a check digit; a false answer is a hint, not a refusal.
bool hasValidCheckDigit(QStringView vin);

} // namespace lotboard
