#pragma once

#include "metrics/query.h"

#include <map>
#include <utility>

namespace lotboard::metrics {

class FactTable;

/// Cars with their gross.
struct CarSum
{
    double cars = 0; ///< Halves where a deal is split; less than 0 for an unwind.
    double gross = 0; ///< Cents.

    CarSum& operator+=(const CarSum& other);
    friend bool operator==(const CarSum&, const CarSum&) = default;
};

/// The way from leads to cars. Each step counts only leads that took all steps before it, so that
/// none has more than the one before, and the steps multiply to the cars.
struct ChainCounts
{
    double leads = 0;
    double contacted = 0;
    double appointed = 0;
    double showed = 0;
    CarSum sold {}; ///< To those who showed.

    CarSum stepSkipped {}; ///< To leads of the period that lack one of the steps: walk-ins, say.
    /// In the period to leads of other periods, less those sold to leads of the period on other
    /// days.
    CarSum otherPeriods {};
    CarSum withoutLead {}; ///< In the period; of duplicate and invalid leads, too.
    /// Of counts by step, which say no more of the cars that took another way.
    CarSum outside {};

    /// The units of the period by date of sale, with their gross.
    CarSum units() const;
    ChainCounts& operator+=(const ChainCounts& other);
    friend bool operator==(const ChainCounts&, const ChainCounts&) = default;
};

/// Of whom and where from: what the lead has. Where there is none, what the sale has.
struct ChainPlace
{
    std::uint32_t person = 0; ///< Codes of the table of facts.
    std::uint32_t source = 0;

    friend auto operator<=>(const ChainPlace&, const ChainPlace&) = default;
};

using ChainTable = std::map<ChainPlace, ChainCounts>;

/// The chains of the leads received in `period`, as far as they had got `daysAfter` days after its
/// end. Conditions of `filter` are held against the leads, and against sales that have none. Cost:
/// one pass over the leads of the period, and over all sales.
ChainTable chainTable(
    const FactTable& facts, const Filter& filter, const Period& period, int daysAfter);

} // namespace lotboard::metrics
