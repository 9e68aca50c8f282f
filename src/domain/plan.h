#pragma once

#include "domain/baseline.h"

namespace lotboard {

using PlanId = StrongId<struct PlanTag>;

/// The numbers are stored.
enum class PlanState : std::uint8_t {
    Running = 0,
    Kept = 1, ///< It became the new baseline.
    Stopped = 2, ///< The store went back to its baseline.
};

/// What was found on a day when somebody decided how to go on.
struct JudgedPlan
{
    std::chrono::sys_seconds at {};
    int verdict = 0; ///< The number of a metrics::Verdict.
    std::vector<FrozenFigure> figures {}; ///< Since the plan began, as they were then.

    friend bool operator==(const JudgedPlan&, const JudgedPlan&) = default;
};

/// A change of how leads are worked: what, from when, for which leads, and which number it is to
/// move.
struct Plan
{
    PlanId id {};
    std::int64_t version = 1;
    QString name {};
    QString whatChanges {}; ///< In the store's own words.
    std::chrono::sys_days from {};
    QString appliesTo {}; ///< Which leads: metrics::filterText(); empty: all.
    QString metric {}; ///< That must move: its id in the catalog.
    double aim = 0; ///< The value to be reached, in the unit of the metric.
    BaselineId baseline {}; ///< Of the same leads.
    PlanState state = PlanState::Running;
    std::vector<JudgedPlan> history {}; ///< Oldest first; how it ended is the last.

    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace lotboard
