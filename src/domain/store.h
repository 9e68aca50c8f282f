#pragma once

#include "base/businesscalendar.h"
#include "base/strongid.h"

#include <QString>

#include <cstdint>

namespace lotboard {

/// Which date of a deal decides the month it counts in. The numbers are stored, here and below.
enum class SaleDateRule : std::uint8_t { Contract = 0, Delivery = 1, Posted = 2 };

/// Where an unwound deal is taken off: from the month of its sale, or in the month of the unwind.
enum class UnwindRule : std::uint8_t { RestateSaleMonth = 0, BookInUnwindMonth = 1 };

/// A rooftop, and how it keeps its books.
struct Store
{
    StoreId id {};
    std::int64_t version = 1;
    QString name {};
    BusinessCalendar calendar {};
    QString currency = QStringLiteral("USD"); ///< ISO 4217.
    QString countryCode = QStringLiteral("US"); ///< ISO 3166; reads phone numbers without +.
    SaleDateRule saleDateRule = SaleDateRule::Contract;
    UnwindRule unwindRule = UnwindRule::RestateSaleMonth;
    bool isDemo = false; ///< Made by the demo generator, and marked so on every screen.
};

} // namespace lotboard
