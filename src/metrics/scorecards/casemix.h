#pragma once

#include "metrics/query.h"
#include "metrics/statistics/rates.h"

#include <cstdint>
#include <map>

namespace lotboard::metrics {

class FactTable;

/// The part of the day in which a lead came in.
enum class HourBand : std::uint8_t {
    Unknown,
    Morning, ///< From 9.
    Afternoon, ///< From 12.
    Evening, ///< From 17.
    Night, ///< From 21 to 9.
};

/// How long ago a lead came in: what has had less time has got less far, whoever has it.
enum class AgeBand : std::uint8_t {
    Ripe, ///< As old as the window of the question; where it has none, 90 days.
    Week, ///< Less than 7 days.
    Month, ///< Less than 30 days.
    Quarter,
};

/// What a lead brings with it, whoever has it.
struct Stratum
{
    std::uint32_t source = 0; ///< Codes of the table of facts.
    std::uint32_t condition = 0; ///< New or used.
    HourBand hours = HourBand::Unknown;
    AgeBand age = AgeBand::Ripe;

    friend auto operator<=>(const Stratum&, const Stratum&) = default;
};

/// How many there were of each kind, and how many of them took the step.
using CaseMix = std::map<Stratum, Proportion>;
/// By the code of the person; 0 is nobody.
using CaseMixes = std::map<std::uint32_t, CaseMix>;

/// The cases of `rate` among the leads received in the period of `query`, by whose they are.
/// REQUIRES: the numerator of `rate` is a part of its denominator. Cost: one pass over both.
CaseMixes caseMixes(const FactTable& facts, const Query& query, MetricId rate);

} // namespace lotboard::metrics
