#pragma once

#include "metrics/metriccatalog.h"
#include "metrics/resulttable.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace lotboard {

/// How numbers are written for a reader: by whose habits, and in which money.
struct FigureStyle
{
    QLocale locale {};
    QString currency = QStringLiteral("USD"); ///< ISO 4217, of the store.
};

/// "$", "€"; the code itself where the currency has no sign that everybody knows.
QString currencySymbol(const FigureStyle& style);

/// "61.2%", "$2,614", "9 min", "11.5". `value` is in the unit of the figure: a part of one, cents,
/// seconds.
QString formatValue(double value, metrics::Unit unit, const FigureStyle& style);
/// The same for a figure; "–" where it has no value, "withheld" where it may not be known.
QString formatFigure(const metrics::Figure& figure, metrics::Unit unit, const FigureStyle& style);
/// What a figure will have come to when all leads have had their time, with its 95 % interval:
/// "66.0% (63.1% to 69.2%)". Empty where nothing is expected of it.
QString formatExpected(const metrics::Figure& figure, metrics::Unit unit, const FigureStyle& style);
/// Why a figure is withheld.
QString withheldReason();
/// With a sign, always: "+4.8 pts" for rates, "+$142", "−5 min".
QString formatDifference(double difference, metrics::Unit unit, const FigureStyle& style);
/// How far a figure moved since the comparison period: counts in percent of what they were
/// ("+6.2%"), everything else as formatDifference(). Empty where one of the two has no value.
QString formatChange(const metrics::Cell& cell, metrics::Unit unit, const FigureStyle& style);

/// Which way formatChange() goes: 1, −1, and 0 where there is no change or it is written as none.
int directionOfChange(const metrics::Cell& cell, metrics::Unit unit);

/// Current less compared; empty where one of the two has no value.
std::optional<double> changeOf(const metrics::Cell& cell);
/// Whether a change means anything: by lead date and up to today the older leads have had more
/// time, so nothing is good or bad about it.
bool isFairComparison(const metrics::Query& query);

} // namespace lotboard
