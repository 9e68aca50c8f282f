#pragma once

#include "models/analysis/leakreport.h"

#include <QString>

namespace lotboard {

// The words of the leak finder in the user's language.

QString causeText(metrics::LeakCause cause);
/// For the heading of a narrow column.
QString shortCauseText(metrics::LeakCause cause);
QString causeMeaning(metrics::LeakCause cause);

/// "Oct 2026", the name of the baseline, or "Goals": what the period is held against.
QString yardstickText(const LeakReport& report);
/// "−3.2" cars or "−$4,120": a part of a change.
QString partText(double part, bool isInGross, const FigureStyle& style);
/// "41" cars or "$94,200": what a period made.
QString madeText(double amount, bool isInGross, const FigureStyle& style);

/// What changed, what cost most and what brought most, in sentences. Parts of less than half a car
/// are passed over.
QString leakSentence(const LeakReport& report, bool isInGross);

} // namespace lotboard
