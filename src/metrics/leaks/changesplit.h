#pragma once

#include "metrics/leaks/chaincounts.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lotboard::metrics {

/// Where a change in cars comes from. The first six are steps of the chain, the others are what the
/// chain does not explain.
enum class LeakCause : std::uint8_t {
    LeadVolume,
    SourceMix,
    Contact,
    Appointment,
    Show,
    Close,
    StepSkipped,
    OtherPeriods,
    WithoutLead,
    OutsideSteps, ///< Where steps were only counted, all of what the chain does not explain.
    UnitsGoal, ///< Of goals: what that for units asks beyond those of the steps.
    GrossPerCar, ///< Of gross only.
};
constexpr std::size_t leakCauseCount = static_cast<std::size_t>(LeakCause::GrossPerCar) + 1;
constexpr std::size_t chainCauseCount = static_cast<std::size_t>(LeakCause::Close) + 1;

/// What a period is held against.
enum class LeakYardstick : std::uint8_t { Period, Baseline, Goals };

/// What each cause adds to a change, in their order.
struct LeakParts
{
    std::array<double, leakCauseCount> values {};

    double& operator[](LeakCause cause) { return values[static_cast<std::size_t>(cause)]; }
    double operator[](LeakCause cause) const { return values[static_cast<std::size_t>(cause)]; }
    LeakParts& operator+=(const LeakParts& other);
    /// The whole change.
    double sum() const;
};

/// The parts of a change in cars, and in gross (cents).
struct ChangeSplit
{
    LeakParts cars {};
    LeakParts gross {};

    ChangeSplit& operator+=(const ChangeSplit& other);
};

/// The chains of one source before and after.
struct SourceChange
{
    ChainCounts before {};
    ChainCounts after {};
};

/// Splits the change of each source's units into its causes, so that the parts add up to it
/// exactly: additive logarithmic mean Divisia index, B. W. Ang, "The LMDI approach to decomposition
/// analysis: a practical guide", Energy Policy 33 (2005). Cars of a source are leads × its share of
/// them × four rates. Where a source sold nothing in one of the periods, the change goes to the
/// step that nobody took first, which is the limit for small values (B. W. Ang and N. Liu,
/// "Handling zero values in the LMDI decomposition approach", Energy Policy 35 (2007)).
///
/// Gross, which may be negative, has no logarithm: each source's parts in cars are taken at the
/// mean of its gross per car before and after, and what that changed is a cause of its own.
///
/// One answer for each source; their sum is the split of the whole.
std::vector<ChangeSplit> splitChange(std::span<const SourceChange> sources);

} // namespace lotboard::metrics
