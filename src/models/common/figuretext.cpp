#include "models/common/figuretext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using metrics::Unit;

constexpr double secondsPerMinute = 60;

/// A count moves by a part of what it was, which is then the denominator.
bool wasTooFew(const metrics::Figure& before, Unit unit)
{
    const bool isCount = unit == Unit::Count && !before.denominator && before.value;
    return before.isTooFew || (isCount && *before.value < metrics::fewestCases);
}

} // namespace

Tone toneOfChange(
    const metrics::Cell& cell, const metrics::MetricDefinition& metric, const metrics::Query& query)
{
    if (cell.figure.isTooFew || (cell.comparison && wasTooFew(*cell.comparison, metric.unit)))
        return Tone::Muted;
    const bool meansNothing = metric.better == metrics::Better::Neither || cell.figure.isUnripe
        || !isFairComparison(query);
    const int direction = directionOfChange(cell, metric.unit);
    if (direction == 0 || meansNothing)
        return Tone::Plain;
    return (direction > 0) == (metric.better == metrics::Better::Higher) ? Tone::Good : Tone::Bad;
}

QVariant csvValue(const metrics::Figure& figure, Unit unit)
{
    if (figure.isWithheld)
        return QCoreApplication::translate("Figure", "withheld");
    if (!figure.value)
        return {};
    switch (unit) {
    case Unit::Rate:
        return *figure.value * 100;
    case Unit::Money:
        return *figure.value / 100;
    case Unit::Duration:
        return *figure.value / secondsPerMinute;
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return *figure.value;
}

QString csvUnit(Unit unit, const FigureStyle& style)
{
    switch (unit) {
    case Unit::Rate:
        return QStringLiteral("%");
    case Unit::Money:
        return style.currency;
    case Unit::Duration:
        return QCoreApplication::translate("Figure", "min");
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return {};
}

} // namespace lotboard
