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

/// With a comparison: of the steps whose rate fell, the one that the leak finder says cost most
/// cars. Where none did, or nothing is compared: the step that most records did not take. Figures
/// on too few cases and unripe ones are passed over. Empty where nobody is lost.
std::optional<FunnelLeak> biggestLeak(const DashboardAnswer& answer);

} // namespace lotboard
