#pragma once

#include "metrics/attemptcurves.h"
#include "models/common/figurereference.h"

#include <vector>

namespace lotboard {

/// How many attempts the leads of one source took, or those of several together.
struct AttemptLine
{
    QString name {};
    metrics::AttemptCurve curve {};
    std::optional<FigureReference> leads {}; ///< Empty for several sources together.
};

/// Of the leads received in the period of `query`: all of them first, then the sources with most
/// leads, then all other sources together. Pure; call it off the GUI thread.
std::vector<AttemptLine> reportAttempts(
    const metrics::FactTable& facts, const metrics::Query& query);

} // namespace lotboard
