#include "cli/output/figurecell.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lotboard::cli {
namespace {

using metrics::Unit;

constexpr double percent = 100;
constexpr double centsPerUnit = 100;
constexpr double secondsPerMinute = 60;

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// Counts are whole but for the halves and quarters of split deals.
int neededDecimals(double value)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return 2;
}

int decimalsOf(double printed, Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return neededDecimals(printed);
    case Unit::Money:
        return 2;
    case Unit::Rate:
    case Unit::Duration:
    case Unit::Number:
        break;
    }
    return 1;
}

/// Rounded here, once, so that a table and a file never differ in the last digit.
ReportNumber number(double value, Unit unit)
{
    const double printed = value * printedScale(unit);
    const int decimals = decimalsOf(printed, unit);
    const double scale = std::pow(10, decimals);
    return {.value = std::round(printed * scale) / scale, .decimals = decimals};
}

QString localText(const ReportNumber& number)
{
    return QLocale().toString(number.value, 'f', number.decimals);
}

QString marks(const metrics::Figure& figure)
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
        return Output::tr("min");
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return {};
}

double printedScale(Unit unit)
{
    switch (unit) {
    case Unit::Rate:
        return percent;
    case Unit::Money:
        return 1 / centsPerUnit;
    case Unit::Duration:
        return 1 / secondsPerMinute;
    case Unit::Count:
    case Unit::Number:
        break;
    }
    return 1;
}

Cell numberCell(std::optional<double> value, Unit unit)
{
    if (!value)
        return {};
    return number(*value, unit);
}

QString figureText(const metrics::Figure& figure, Unit unit)
{
    if (!figure.value)
        return QStringLiteral("–");
    return marks(figure) + localText(number(*figure.value, unit));
}

QString changeText(const metrics::Cell& cell, Unit unit)
{
    if (!cell.figure.value || !cell.comparison || !cell.comparison->value)
        return {};
    const double before = *cell.comparison->value;
    const double change = *cell.figure.value - before;
    const QString sign = change > 0 ? QStringLiteral("+") : QString();
    if (unit == Unit::Count && before > 0)
        return sign + localText(number(change / before, Unit::Rate)) + u'%';
    const QString value = sign + localText(number(change, unit));
    //: A change of a rate, in percentage points
    return unit == Unit::Rate ? Output::tr("%1 pts").arg(value) : value;
}

} // namespace lotboard::cli
