#pragma once

#include "models/common/figuretext.h"
#include "services/plans/planfindings.h"

#include <QString>

namespace lotboard {

// What a plan comes to, in the user's words.

/// "Better", "Too early: 410 more leads".
QString verdictText(const ComparedMetric& compared);
Tone verdictTone(metrics::Verdict verdict);
/// The verdict on what the plan is to move, in a few words: "Working: contact rate is up". With
/// what was decided, if it has ended.
QString planBadge(const PlanFindings& findings);
Tone planBadgeTone(const PlanFindings& findings);
/// What the verdict advises; empty while there is nothing to decide.
QString planAdvice(const PlanFindings& findings);

/// "Contact rate from 56.4% to 62.0%".
QString aimText(const PlanFindings& findings, const FigureStyle& style);
/// "13 weeks, 1,502 leads".
QString extentText(const Period& period, std::int64_t leads);
/// What is left out of the table and why, how the other leads changed, what the mix of sources did.
QString findingsNote(const PlanFindings& findings, const FigureStyle& style);

} // namespace lotboard
