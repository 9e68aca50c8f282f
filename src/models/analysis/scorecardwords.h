#pragma once

#include "models/analysis/scorecardreport.h"

#include <QString>

namespace lotboard {

// The words of scorecards in the user's language.

QString standingText(metrics::Standing standing);
/// "−2.1 to +6.4 pts".
QString intervalText(const metrics::Interval& interval, const FigureStyle& style);
/// Who stands out, and of how many that cannot be said.
QString scorecardSentence(const ScorecardReport& report);
/// What everybody is held against.
QString scorecardNote(const ScorecardReport& report);

} // namespace lotboard
