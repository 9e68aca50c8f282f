#include "models/common/figuretext.h"

#include <QCoreApplication>

namespace lotboard {
namespace {

using metrics::Unit;

constexpr double secondsPerMinute = 60;

} // namespace

Tone toneOfChange(const metrics::Cell& cell, metrics::Better better, const metrics::Query& query)
{
    const std::optional<double> change = changeOf(cell);
    if (cell.figure.isTooFew || (cell.comparison && cell.comparison->isTooFew))
        return Tone::Muted;
    const bool meansNothing
        = better == metrics::Better::Neither || cell.figure.isUnripe || !isFairComparison(query);
    if (!change || *change == 0 || meansNothing)
        return Tone::Plain;
    return (*change > 0) == (better == metrics::Better::Higher) ? Tone::Good : Tone::Bad;
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
