#pragma once

#include "models/common/modelroles.h"
#include "services/wording/figurewords.h"

#include <QString>
#include <QVariant>

namespace lotboard {

/// Good or Bad only where both figures rest on enough cases, the comparison is fair and the change
/// can be seen and has a better side; too few cases are Muted, among them a count that was small
/// before; else Plain.
Tone toneOfChange(const metrics::Cell& cell, const metrics::MetricDefinition& metric,
    const metrics::Query& query);

/// For a file: rates in percent, money in whole units with decimals, durations in minutes. Invalid
/// where there is no value; the word where it is withheld.
QVariant csvValue(const metrics::Figure& figure, metrics::Unit unit);
/// What csvValue() counts in, to be named in the heading: "%", the currency, "min"; empty for plain
/// numbers.
QString csvUnit(metrics::Unit unit, const FigureStyle& style);

} // namespace lotboard
