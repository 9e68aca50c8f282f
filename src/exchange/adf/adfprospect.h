#pragma once

#include "base/money.h"
#include "domain/people.h"
#include "domain/vehicle.h"
#include "exchange/adf/adfwarning.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace lotboard::exchange {

enum class AdfInterest : std::uint8_t { Buy, Lease, Sell, TradeIn, TestDrive };

/// A vehicle as a prospect describes it. What was not said, or said as "null", is empty.
struct AdfVehicle
{
    AdfInterest interest = AdfInterest::Buy;
    Condition condition = Condition::Unknown;
    int year = 0; ///< 0: not said.
    QString make {};
    QString model {};
    QString trim {};
    QString vin {}; ///< Upper case, 17 permitted characters, or empty.
    QString stockNumber {};
    QString colour {}; ///< Of the outside.
    std::optional<Money> price {}; ///< None for 0.00.
    QString comments {};

    friend bool operator==(const AdfVehicle&, const AdfVehicle&) = default;
};

/// A customer as a prospect describes them; texts have passed the text gate.
struct AdfContact
{
    CustomerKind kind = CustomerKind::Person;
    QString firstName {};
    QString middleName {};
    QString lastName {};
    QString suffix {};
    QString fullName {}; ///< As given; split into first and last name where those were not given.
    std::vector<QString> phones {}; ///< As typed; preferred first, fax and pager left out.
    std::vector<QString> emails {}; ///< Lower case, preferred first.
    QString street {}; ///< Lines and apartment, joined by a comma.
    QString city {};
    QString region {};
    QString postalCode {};
    QString country {};

    friend bool operator==(const AdfContact&, const AdfContact&) = default;
};

/// One lead of an ADF document.
struct AdfProspect
{
    QString externalId {}; ///< The first id; empty if there is none. Unique together with idSource.
    QString idSource {}; ///< Who gave the id, or else the provider.
    bool isResend = false;
    QString requestDateText {}; ///< As it stood in the document.
    std::optional<std::chrono::sys_seconds> requestedAt {}; ///< From it; else from the mail's date.
    std::optional<AdfVehicle> wanted {}; ///< The first to buy, lease or test-drive.
    std::vector<AdfVehicle> tradeIns {};
    AdfContact contact {};
    QString customerId {};
    QString comments {}; ///< Of the customer.
    QString timeframe {};
    QString providerName {};
    QString providerService {};
    QString vendorName {};
    QString sourceName {}; ///< Where the lead comes from; see readAdf().
    QString rawDocument {}; ///< The prospect as it arrived, decoded. Personal data.
    std::vector<AdfWarning> warnings {};

    friend bool operator==(const AdfProspect&, const AdfProspect&) = default;
};

} // namespace lotboard::exchange
