#pragma once

#include "models/common/figurereference.h"

#include <optional>

namespace lotboard {

// A cost of a step, or a return on spend, with the labour of acquisition. The catalog has them for
// media and vendors only; so these refer to two of its figures, what is divided and, behind it in
// the question, by what. Each of the two opens to its own records.

/// `dividend` refers to loaded spend and `divisor` is the count of a step, or to gross and loaded
/// spend; `figure` is what comes of it.
FigureReference loadedCost(
    FigureReference dividend, metrics::MetricId divisor, const metrics::Figure& figure);

/// The figure of the catalog that it is with labour; empty for any other figure.
std::optional<metrics::MetricId> withoutLabour(const FigureReference& figure);

} // namespace lotboard
