#include "services/wording/metrictext.h"

#include "base/period.h"
#include "services/wording/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace lotboard {
namespace {

using metrics::Dimension;
using metrics::MetricId;

QString translateMetric(const char* text)
{
    return *text ? QCoreApplication::translate("Metric", text) : QString();
}

/// Members that are the same in every store; others have the names that the store gave them.
bool isNamedByProgram(Dimension dimension)
{
    return dimension == Dimension::Channel || dimension == Dimension::NewUsed
        || dimension == Dimension::Department || dimension == Dimension::Response;
}

QString noneText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Source:
    case Dimension::SourceGroup:
        return QCoreApplication::translate("Member", "No source");
    case Dimension::Person:
        return QCoreApplication::translate("Member", "Nobody");
    case Dimension::Team:
        return QCoreApplication::translate("Member", "No team");
    case Dimension::Campaign:
        return QCoreApplication::translate("Member", "No campaign");
    case Dimension::Territory:
        return QCoreApplication::translate("Member", "No territory");
    case Dimension::Response:
        return QCoreApplication::translate("Member", "Never answered");
    default:
        return QCoreApplication::translate("Member", "Not known");
    }
}

QString weekdayText(const QString& key)
{
    const int day = key.toInt();
    return day >= 1 && day <= 7 ? QLocale().standaloneDayName(day) : key;
}

} // namespace

QString metricName(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).name);
}

QString shortMetricName(MetricId metric)
{
    switch (metric) {
    case MetricId::ContactRate:
        return QCoreApplication::translate("Heading", "Contacted");
    case MetricId::ResponseTime:
        return QCoreApplication::translate("Heading", "Response");
    case MetricId::AppointmentSetRate:
        return QCoreApplication::translate("Heading", "Appt set");
    case MetricId::ShowRate:
        return QCoreApplication::translate("Heading", "Showed");
    case MetricId::CloseRate:
        return QCoreApplication::translate("Heading", "Closed");
    case MetricId::GrossPerUnit:
        return QCoreApplication::translate("Heading", "Gross / unit");
    default:
        return metricName(metric);
    }
}

QString metricExplanation(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).explanation);
}

QString metricNumerator(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).numerator);
}

QString metricDenominator(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).denominator);
}

QString metricPersonMeans(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).personMeans);
}

QString metricSource(MetricId metric)
{
    return translateMetric(metrics::definitionOf(metric).source);
}

QString dimensionText(Dimension dimension)
{
    return QCoreApplication::translate("Dimension", metrics::dimensionName(dimension));
}

QString memberText(const metrics::DimensionValue& value)
{
    if (value.key.isEmpty())
        return noneText(value.dimension);
    if (value.dimension == Dimension::Weekday)
        return weekdayText(value.key);
    if (value.dimension == Dimension::Day || value.dimension == Dimension::Month) {
        if (const auto period = parsePeriod(value.key, {}))
            return value.dimension == Dimension::Day ? storeDayText(period->first)
                                                     : monthText(period->first);
    }
    if (isNamedByProgram(value.dimension) && !value.label.isEmpty())
        return QCoreApplication::translate("DimensionValue", value.label.toUtf8().constData());
    return value.label.isEmpty() ? value.key : value.label;
}

} // namespace lotboard
