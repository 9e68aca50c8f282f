#pragma once

#include "metrics/metriccatalog.h"
#include "metrics/resulttable.h"
#include "services/report/monthreport.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lotboard {

// How figures stand in every file that the program writes, see docs/report.md.

/// `count`, `rate`, `money`, `seconds`, `number`.
QString unitId(metrics::Unit unit);
/// What is counted above the line: money for amounts, and for a return on money.
metrics::Unit numeratorUnit(const metrics::MetricDefinition& metric);
metrics::Unit denominatorUnit(const metrics::MetricDefinition& metric);

/// A value in the unit of its metric.
ReportCell valueCell(metrics::Unit unit, std::optional<double> value);
/// The value of a figure, or that it is withheld.
ReportCell figureCell(const metrics::MetricDefinition& metric, const metrics::Figure& figure);
/// Value, numerator, denominator.
std::array<ReportCell, 3> figureCells(
    const metrics::MetricDefinition& metric, const metrics::Figure& figure);
/// What is expected in the end, and the lower and the upper end of its interval; empty ones where
/// nothing is.
std::array<ReportCell, 3> expectedCells(
    const metrics::MetricDefinition& metric, const metrics::Figure& figure);
/// `too_few`, `unripe`, `above_whole`, `still_waiting`, `withheld`, `not_attributable`: those that
/// hold.
QStringList figureFlags(const metrics::Figure& figure);

} // namespace lotboard
