#pragma once

#include "metrics/leaks/changesplit.h"

#include <QString>

#include <span>

namespace lotboard::metrics {

/// The causes of a change in cars; with gross per car, those of a change in gross, which goals do
/// not have.
std::span<const LeakCause> leakCauses(LeakYardstick yardstick, bool isInGross);

/// How files and a command line write it: `lead_volume`, `source_mix`, `contact`, ….
QString causeId(LeakCause cause);
/// English; translated where it is shown (context "LeakCause").
const char* causeName(LeakCause cause);
/// One sentence on what it counts; English and translated likewise.
const char* causeExplanation(LeakCause cause);

} // namespace lotboard::metrics
