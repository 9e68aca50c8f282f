#pragma once

#include "models/analysis/costreport.h"

#include <QString>

namespace lotboard {

// The words of costs in the user's language.

/// One source that cost something and sold nothing, and what that says.
QString unsoldText(const metrics::UnsoldSource& unsold, const FigureStyle& style);
/// The dearest of them, or that there is none.
QString costSentence(const CostReport& report);
/// What is divided by what.
QString costNote(const CostReport& report);

} // namespace lotboard
