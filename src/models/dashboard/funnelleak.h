#pragma once

#include "models/common/figurereference.h"
#include "models/dashboard/dashboardanswer.h"

#include <optional>

namespace lotboard {

/// The step of the funnel at which most is lost.
struct FunnelLeak
{
    QString sentence {};
    FigureReference figure {}; ///< Opens to those who were lost there.
};

/// With a comparison: the step whose fall cost most cars, each step's fall carried on to the sale
/// at the rates of now. Where no step fell, or nothing is compared: the step that most records did
/// not take. Figures on too few cases and unripe ones are passed over. Empty where nobody is lost.
/// (The exact split of a change into its causes is the leak finder's; this names one step.)
std::optional<FunnelLeak> biggestLeak(const DashboardAnswer& answer);

} // namespace lotboard
