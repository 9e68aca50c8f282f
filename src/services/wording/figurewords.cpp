#include "services/wording/figurewords.h"

#include <QCoreApplication>

#include <cmath>

namespace lotboard {
namespace {

using metrics::Unit;

constexpr double secondsPerMinute = 60;
constexpr double secondsPerHour = 3600;
constexpr QChar plusSign = u'+';
constexpr QChar minusSign = u'\u2212';
constexpr double wholeUnitsFrom = 10'000; ///< Cents: larger amounts are shown without cents.

/// Gives the texts below their context for translators.
struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// Digits after the point that the value needs, up to `most`.
int neededDecimals(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return most;
}

QString formatMoney(double cents, const FigureStyle& style)
{
    const bool isWhole = cents >= wholeUnitsFrom || neededDecimals(cents / 100, 1) == 0;
    return style.locale.toCurrencyString(cents / 100, currencySymbol(style), isWhole ? 0 : 2);
}

QString formatDuration(double seconds, const QLocale& locale)
{
    if (seconds < secondsPerMinute)
        return FigureText::tr("%1 s").arg(locale.toString(std::lround(seconds)));
    const long minutes = std::lround(seconds / secondsPerMinute);
    if (seconds < secondsPerHour && minutes < 60)
        return FigureText::tr("%1 min").arg(locale.toString(minutes));
    const QString hours = locale.toString(minutes / 60);
    if (minutes % 60 == 0 || minutes >= 600)
        return FigureText::tr("%1 h").arg(
            locale.toString(std::lround(static_cast<double>(minutes) / 60)));
    return FigureText::tr("%1 h %2 min").arg(hours, locale.toString(minutes % 60));
}

/// REQUIRES: value >= 0.
QString formatMagnitude(double value, Unit unit, const FigureStyle& style)
{
    switch (unit) {
    case Unit::Count:
        return style.locale.toString(value, 'f', neededDecimals(value, 2));
    case Unit::Rate:
        return style.locale.toString(value * 100, 'f', 1) + style.locale.percent();
    case Unit::Money:
        return formatMoney(value, style);
    case Unit::Duration:
        return formatDuration(value, style.locale);
    case Unit::Number:
        return style.locale.toString(value, 'f', neededDecimals(value, 1));
    }
    return {};
}

QString formatDifferenceMagnitude(double value, Unit unit, const FigureStyle& style)
{
    if (unit != Unit::Rate)
        return formatMagnitude(value, unit, style);
    return QCoreApplication::translate("Figure", "%1 pts", "percentage points")
        .arg(style.locale.toString(value * 100, 'f', 1));
}

QString withSign(double value, const QString& magnitude, const QString& zero)
{
    if (magnitude == zero)
        return magnitude;
    return (value < 0 ? minusSign : plusSign) + magnitude;
}

} // namespace

QString currencySymbol(const FigureStyle& style)
{
    if (style.locale.currencySymbol(QLocale::CurrencyIsoCode) == style.currency)
        return style.locale.currencySymbol();
    static const QHash<QString, QString> symbols {
        {QStringLiteral("USD"), QStringLiteral("$")},
        {QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("GBP"), QStringLiteral("£")},
        {QStringLiteral("CNY"), QStringLiteral("¥")},
        {QStringLiteral("JPY"), QStringLiteral("¥")},
        {QStringLiteral("CAD"), QStringLiteral("CA$")},
    };
    return symbols.value(style.currency, style.currency + QChar(QChar::Nbsp));
}

QString formatValue(double value, Unit unit, const FigureStyle& style)
{
    const QString magnitude = formatMagnitude(std::abs(value), unit, style);
    if (value >= 0 || magnitude == formatMagnitude(0, unit, style))
        return magnitude;
    return minusSign + magnitude;
}

QString formatFigure(const metrics::Figure& figure, Unit unit, const FigureStyle& style)
{
    if (figure.isWithheld)
        return FigureText::tr("withheld");
    return figure.value ? formatValue(*figure.value, unit, style) : QStringLiteral("–");
}

QString formatExpected(const metrics::Figure& figure, Unit unit, const FigureStyle& style)
{
    if (!figure.expected)
        return {};
    const auto text = [&](double value) {
        return formatValue(unit == Unit::Count ? std::round(value) : value, unit, style);
    };
    const auto& [value, interval] = *figure.expected;
    //: What is expected, and the interval around it
    return FigureText::tr("%1 (%2 to %3)")
        .arg(text(value), text(interval.low), text(interval.high));
}

QString withheldReason()
{
    return FigureText::tr(
        "What a deal made is for those who have a share in it, and for those whom "
        "a manager lets see everybody's grosses.");
}

QString formatDifference(double difference, Unit unit, const FigureStyle& style)
{
    return withSign(difference, formatDifferenceMagnitude(std::abs(difference), unit, style),
        formatDifferenceMagnitude(0, unit, style));
}

std::optional<double> changeOf(const metrics::Cell& cell)
{
    if (!cell.figure.value || !cell.comparison || !cell.comparison->value)
        return {};
    return *cell.figure.value - *cell.comparison->value;
}

QString formatChange(const metrics::Cell& cell, Unit unit, const FigureStyle& style)
{
    const std::optional<double> change = changeOf(cell);
    if (!change)
        return {};
    if (unit == Unit::Money && std::abs(*cell.figure.value) >= wholeUnitsFrom)
        return formatDifference(std::round(*change / 100) * 100, unit, style); // As the figure is.
    if (unit != Unit::Count || *cell.comparison->value <= 0)
        return formatDifference(*change, unit, style);
    const double share = *change / *cell.comparison->value;
    return withSign(share, formatMagnitude(std::abs(share), Unit::Rate, style),
        formatMagnitude(0, Unit::Rate, style));
}

int directionOfChange(const metrics::Cell& cell, Unit unit)
{
    const QString text = formatChange(cell, unit, {});
    return text.startsWith(plusSign) ? 1 : text.startsWith(minusSign) ? -1 : 0;
}

bool isFairComparison(const metrics::Query& query)
{
    return query.basis == metrics::DateBasis::Event || query.windowDays;
}

} // namespace lotboard
