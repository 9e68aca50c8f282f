#include "cli/output/figuretext.h"

#include "services/report/figurecells.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lotboard::cli {
namespace {

using metrics::Figure;
using metrics::MetricDefinition;
using metrics::Unit;

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr double centsPerUnit = 100;
constexpr double secondsPerMinute = 60;

/// From the unit of a figure to the one that is printed.
double printed(double value, Unit unit)
{
    switch (unit) {
    case Unit::Rate:
        return value * 100;
    case Unit::Money:
        return value / centsPerUnit;
    case Unit::Duration:
        return value / secondsPerMinute;
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return value;
}

/// Counts are whole but for the halves, quarters … of split deals.
int decimalsOf(double value, Unit unit)
{
    const auto isWhole = [](double number) { return number == std::round(number); };
    if (unit == Unit::Money)
        return 2;
    if (unit != Unit::Count)
        return 1;
    return isWhole(value) ? 0 : isWhole(value * 10) ? 1 : 2;
}

QString numberText(double value, Unit unit)
{
    return QLocale().toString(printed(value, unit), 'f', decimalsOf(value, unit));
}

QString marks(const Figure& figure)
{
    QString result;
    if (figure.isTooFew)
        result += u'~';
    if (figure.isUnripe)
        result += u'^';
    if (figure.isAboveWhole)
        result += u'!';
    return result;
}

} // namespace

QString unitText(Unit unit, const QString& currency)
{
    switch (unit) {
    case Unit::Rate:
        return QStringLiteral("%");
    case Unit::Money:
        return currency;
    case Unit::Duration:
        return FigureWords::tr("min");
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return {};
}

QString figureText(const Figure& figure, Unit unit)
{
    if (figure.value)
        return marks(figure) + numberText(*figure.value, unit);
    if (figure.isWithheld)
        return FigureWords::tr("withheld");
    if (figure.isStillWaiting)
        return FigureWords::tr("waiting");
    if (figure.isNotAttributable)
        return FigureWords::tr("n/a");
    return QStringLiteral("–");
}

QString withheldReason()
{
    return FigureWords::tr(
        "what a deal made is for those who have a share in it, and for those whom a "
        "manager lets see everybody's grosses");
}

QString intervalText(const Figure& figure, Unit unit)
{
    if (!figure.interval)
        return {};
    return numberText(figure.interval->low, unit) + QStringLiteral(" – ")
        + numberText(figure.interval->high, unit);
}

QString expectedText(const Figure& figure, Unit unit)
{
    if (!figure.expected)
        return {};
    const auto text = [unit](double value) {
        return numberText(unit == Unit::Count ? std::round(value) : value, unit);
    };
    const auto& [value, interval] = *figure.expected;
    return FigureWords::tr("%1 (%2 – %3)")
        .arg(text(value), text(interval.low), text(interval.high));
}

QString changeText(const metrics::Cell& cell, Unit unit)
{
    if (!cell.figure.value || !cell.comparison || !cell.comparison->value)
        return {};
    const double before = *cell.comparison->value;
    const double change = *cell.figure.value - before;
    const QString sign = change > 0 ? QStringLiteral("+") : QString();
    if (unit == Unit::Count && before > 0)
        return sign + numberText(change / before, Unit::Rate) + u'%';
    const QString value = sign + numberText(change, unit);
    //: A change of a rate, in percentage points
    return unit == Unit::Rate ? FigureWords::tr("%1 pts").arg(value) : value;
}

QString countedText(const MetricDefinition& metric, const Figure& figure)
{
    const bool isCounted = numeratorUnit(metric) == Unit::Count
        && denominatorUnit(metric) == Unit::Count && figure.denominator
        && *figure.denominator == static_cast<double>(figure.cases);
    if (!isCounted)
        return {};
    return FigureWords::tr("%1 of %2")
        .arg(numberText(figure.numerator, Unit::Count),
            numberText(*figure.denominator, Unit::Count));
}

} // namespace lotboard::cli
