#pragma once

#include "domain/people.h"
#include "domain/sale.h"
#include "domain/vehicle.h"

#include <vector>

namespace lotboard {

/// What somebody fills in for a deal.
struct DealForm
{
    Sale sale {}; ///< Its vehicle is not looked at.
    /// With an id: a unit that the store knows, of which nothing else is looked at. Without: as
    /// typed; nothing is known of the unit if all of it is as made.
    Vehicle vehicle {};

    friend bool operator==(const DealForm&, const DealForm&) = default;
};

/// What can be chosen in a deal's form.
struct DealChoices
{
    std::vector<Vehicle> stock {}; ///< Longest there first.
    std::vector<Staff> staff {}; ///< By name; those who left, too.
};

/// Why a deal cannot be saved as it stands.
enum class DealProblem {
    NoDay, ///< Neither contract nor delivered nor posted.
    UnwoundBeforeSale,
    SharesDoNotAddUp,
    DealNumberTaken, ///< By another deal.
    UnitSold, ///< By another deal that was not unwound.
    StockNumberTaken, ///< By a unit with another VIN.
};

} // namespace lotboard
