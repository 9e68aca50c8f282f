#include "services/report/figurecells.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

constexpr int rateDecimals = 4;
constexpr int averageDecimals = 2;
constexpr int shareDecimals = 4; // Units of split deals: shares are basis points.

} // namespace

using metrics::Figure;
using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::Unit;

QString unitId(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return u"count"_s;
    case Unit::Rate:
        return u"rate"_s;
    case Unit::Money:
        return u"money"_s;
    case Unit::Duration:
        return u"seconds"_s;
    case Unit::Number:
        return u"number"_s;
    }
    return {};
}

Unit numeratorUnit(const MetricDefinition& metric)
{
    const bool isMoney = metric.unit == Unit::Money || metric.metric == MetricId::SourceRoi;
    return isMoney ? Unit::Money : Unit::Count;
}

Unit denominatorUnit(const MetricDefinition& metric)
{
    return metric.metric == MetricId::SourceRoi ? Unit::Money : Unit::Count;
}

ReportCell valueCell(Unit unit, std::optional<double> value)
{
    if (!value)
        return {};
    const double nearest = std::round(*value);
    switch (unit) {
    case Unit::Count:
        if (*value == nearest)
            return static_cast<std::int64_t>(nearest);
        return ReportNumber {*value, shareDecimals};
    case Unit::Rate:
        return ReportNumber {*value, rateDecimals};
    case Unit::Money:
        return Money::fromCents(static_cast<std::int64_t>(nearest));
    case Unit::Duration:
        return static_cast<std::int64_t>(nearest);
    case Unit::Number:
        return ReportNumber {*value, averageDecimals};
    }
    return {};
}

ReportCell figureCell(const MetricDefinition& metric, const Figure& figure)
{
    return figure.isWithheld ? ReportCell(ReportWithheld {}) : valueCell(metric.unit, figure.value);
}

std::array<ReportCell, 3> figureCells(const MetricDefinition& metric, const Figure& figure)
{
    if (figure.isWithheld)
        return {ReportWithheld {}, ReportWithheld {}, ReportWithheld {}};
    return {valueCell(metric.unit, figure.value),
        valueCell(numeratorUnit(metric), figure.numerator),
        valueCell(denominatorUnit(metric), figure.denominator)};
}

std::array<ReportCell, 3> expectedCells(const MetricDefinition& metric, const Figure& figure)
{
    if (!figure.expected)
        return {};
    const auto& [value, interval] = *figure.expected;
    return {valueCell(metric.unit, value), valueCell(metric.unit, interval.low),
        valueCell(metric.unit, interval.high)};
}

QStringList figureFlags(const Figure& figure)
{
    QStringList flags;
    if (figure.isTooFew)
        flags << u"too_few"_s;
    if (figure.isUnripe)
        flags << u"unripe"_s;
    if (figure.isAboveWhole)
        flags << u"above_whole"_s;
    if (figure.isStillWaiting)
        flags << u"still_waiting"_s;
    if (figure.isWithheld)
        flags << u"withheld"_s;
    if (figure.isNotAttributable)
        flags << u"not_attributable"_s;
    return flags;
}

} // namespace lotboard
