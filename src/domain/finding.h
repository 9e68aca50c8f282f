#pragma once

#include "base/strongid.h"
#include "domain/lead.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard {

/// What somebody looks for anywhere in the store by a few typed letters.
struct FindQuery
{
    QString text {};
    /// If the text can be a phone number: how numbers that begin like it begin in E.164, and its
    /// digits; else both are empty.
    std::vector<QString> phoneBeginnings {};
    QString phoneDigits {};
    int mostOfAKind = 8;

    friend bool operator==(const FindQuery&, const FindQuery&) = default;
};

enum class FindKind : std::uint8_t { Customer, Vehicle, Deal };

/// In what of it the typed letters were found.
enum class FindReason : std::uint8_t {
    Name,
    Phone,
    Email,
    LeadNumber,
    StockNumber,
    Vin,
    DealNumber
};

/// One customer, vehicle or deal that was found.
struct Finding
{
    FindKind kind = FindKind::Customer;
    FindReason reason = FindReason::Name;
    QString matched {}; ///< What the reason speaks of, as it is stored; empty for a name.
    CustomerId customer {}; ///< Of a deal: who bought, zero if that is not known.
    VehicleId vehicle {};
    SaleId sale {};
    QString title {}; ///< The customer's name, the vehicle, or the number of the deal.
    QString detail {}; ///< What tells it from others: a phone number, a stock number, a buyer.
    QString city {}; ///< Of a customer.
    LeadId lead {}; ///< The newest that belongs to it; zero if there is none.
    LeadStatus leadStatus = LeadStatus::Open; ///< Of `lead`.
    std::optional<std::chrono::sys_seconds> leadReceivedAt {};

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace lotboard

Q_DECLARE_METATYPE(lotboard::Finding)
