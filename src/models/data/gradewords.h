#pragma once

#include "metrics/quality/gradebook.h"

#include <QString>

namespace lotboard {

/// "12 of 140 appointments".
QString touchedText(const metrics::TouchedShare& share);
/// "newest 3 days old, usually 1": of which records, and against which rhythm.
QString freshnessText(const metrics::Freshness& freshness);
/// What the worst of a metric's three grades says, in a sentence: "12 of 140 appointments lack
/// something." Empty where all is an A, or nothing is judged.
QString gradeReason(const metrics::MetricGrade& grade);

} // namespace lotboard
