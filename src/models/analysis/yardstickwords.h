#pragma once

#include "models/analysis/leakreport.h"

#include <QString>

namespace lotboard {

// What a period is held against: how it was made comparable, and what of it is not known, in the
// user's language.

/// How the figures were made comparable: how long leads are followed, what was scaled, what has no
/// goal, what gross is known.
QString yardstickNote(const LeakReport& report, bool isInGross);
/// Why it is about cars only; empty where gross is known.
QString grossLack(const LeakReport& report);

/// What the rows of sources, or of people, are.
QString sourceRowsNote(const LeakReport& report);
QString personRowsNote(const LeakReport& report);
/// Why there are no rows of sources, or of people, and what to do; only where there are none.
QString sourceRowsLack(const LeakReport& report, bool isInGross);
QString personRowsLack(const LeakReport& report, bool isInGross);

} // namespace lotboard
