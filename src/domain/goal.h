#pragma once

#include "base/period.h"
#include "base/strongid.h"

#include <QString>

#include <cstdint>

namespace lotboard {

/// Whose goal it is. The numbers are stored.
enum class GoalScope : std::uint8_t { Store = 0, Team = 1, Person = 2, Source = 3, Territory = 4 };

/// A target for one metric.
struct Goal
{
    GoalId id {};
    std::int64_t version = 1;
    QString metric {}; ///< The id of the metric in the catalog, such as "units".
    GoalScope scope = GoalScope::Store;
    QString scopeKey {}; ///< The name of the team, the id of the person or source; empty for store.
    Period period {};
    double value = 0; ///< In the unit of the metric; money in cents.

    friend bool operator==(const Goal&, const Goal&) = default;
};

} // namespace lotboard
