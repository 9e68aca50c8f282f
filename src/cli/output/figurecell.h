#pragma once

#include "cli/output/listing.h"
#include "metrics/metriccatalog.h"
#include "metrics/resulttable.h"

#include <QString>

#include <optional>

namespace lotboard::cli {

/// What the numbers of a metric are written in: per cent, the store's currency, minutes.
QString unitText(metrics::Unit unit, const QString& currency);

/// What a value in the unit of a figure is multiplied with for that: 100, 1/100, 1/60 or 1.
double printedScale(metrics::Unit unit);

/// `value`, in the unit of the figure, as a number to print: rates in per cent with one decimal,
/// money in whole units with two, durations in minutes with one, counts with as many as they need.
Cell numberCell(std::optional<double> value, metrics::Unit unit);

/// The same as a table shows it, with its marks: ~ too few to judge, ^ unripe, ! above the whole.
QString figureText(const metrics::Figure& figure, metrics::Unit unit);
/// What changed since the comparison, with a sign: counts in per cent of what they were, rates in
/// points. Empty where one of the two has no value.
QString changeText(const metrics::Cell& cell, metrics::Unit unit);

} // namespace lotboard::cli
