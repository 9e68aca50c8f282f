#pragma once

#include "metrics/metriccatalog.h"
#include "metrics/resulttable.h"

#include <QString>

namespace lotboard::cli {

// How figures stand in the tables of the terminal. Files get theirs from
// services/report/figurecells.h.

/// What the numbers of a metric are written in: per cent, the store's currency, minutes. Empty for
/// plain numbers.
QString unitText(metrics::Unit unit, const QString& currency);

/// Rates in per cent, money in whole units with cents, durations in minutes, with the marks ~ too
/// few to judge, ^ unripe, ! above the whole. "–" where there is no value; a word where that has a
/// reason.
QString figureText(const metrics::Figure& figure, metrics::Unit unit);
/// Why a figure is withheld.
QString withheldReason();
/// The 95 % interval. Empty if the figure has none.
QString intervalText(const metrics::Figure& figure, metrics::Unit unit);
/// What is expected of it in the end, with its 95 % interval. Empty if nothing is.
QString expectedText(const metrics::Figure& figure, metrics::Unit unit);
/// What changed since the comparison, with a sign: counts in per cent of what they were, rates in
/// points. Empty where one of the two has no value.
QString changeText(const metrics::Cell& cell, metrics::Unit unit);
/// "252 of 412", where that many of so many cases are counted. Empty for amounts and plain counts.
QString countedText(const metrics::MetricDefinition& metric, const metrics::Figure& figure);

} // namespace lotboard::cli
