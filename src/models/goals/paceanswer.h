#pragma once

#include "metrics/forecast/pace.h"
#include "models/common/figuretext.h"

#include <vector>

namespace lotboard {

/// Everything that the page says of the pace of one metric, computed in one go from one state of
/// the facts.
struct PaceAnswer
{
    std::optional<metrics::Pace> pace {}; ///< Empty: whoever asks may not know it.
    metrics::PaceBackTest test {};
    std::vector<double> soFar {}; ///< Running total by day of the month, up to today.
    std::vector<int> sellingDays {}; ///< Running count by day of the whole month.
    metrics::Unit unit = metrics::Unit::Count;
    FigureStyle style {};
};

/// Pure; call it off the GUI thread.
PaceAnswer answerPace(
    const metrics::FactTable& facts, metrics::MetricId metric, std::chrono::sys_days today);

/// Amounts of a forecast: counts to the unit, or to a tenth where `isFine`; money as ever.
QString paceText(double amount, const PaceAnswer& answer, bool isFine = false);
/// "42%", and "under 1%" rather than 0.
QString chanceText(double chance);

} // namespace lotboard
