#pragma once

#include "metrics/resulttable.h"

#include <QMetaType>

#include <cstddef>
#include <optional>
#include <vector>

namespace lotboard {

/// Which of the records behind a figure to list.
enum class RecordSelection {
    Numerator,
    Denominator,
    Missed, ///< In the denominator and not in the numerator: who was lost at this step.
    Excluded
};

/// A number on the screen with the question that it answers, so that a click can explain it and
/// list what it counts. A plain value; it outlives the model it came from.
struct FigureReference
{
    metrics::Query query {};
    std::size_t metric = 0; ///< Of query.metrics.
    std::vector<metrics::DimensionValue> keys {}; ///< Of the row; empty: the total.
    metrics::Cell cell {};
    metrics::Exclusions exclusions {};
    std::optional<Period> comparisonPeriod {};
    RecordSelection selection = RecordSelection::Numerator; ///< What to list first.
};

/// REQUIRES: `metric` is one of the query's; `row` is a row of `table`, or empty for its total.
FigureReference figureReference(const metrics::ResultTable& table, std::size_t metric,
    std::optional<std::size_t> row = {}, RecordSelection selection = RecordSelection::Numerator);

} // namespace lotboard

Q_DECLARE_METATYPE(lotboard::FigureReference)
Q_DECLARE_METATYPE(lotboard::metrics::RecordRef)
