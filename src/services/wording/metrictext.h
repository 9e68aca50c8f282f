#pragma once

#include "metrics/dimension.h"
#include "metrics/metriccatalog.h"

#include <QString>

namespace lotboard {

// The texts of the metric catalog in the user's language.

QString metricName(metrics::MetricId metric);
/// For the heading of a narrow column: "Appt set". The name where there is no shorter one.
QString shortMetricName(metrics::MetricId metric);
QString metricExplanation(metrics::MetricId metric);
QString metricNumerator(metrics::MetricId metric);
/// Empty where nothing is divided.
QString metricDenominator(metrics::MetricId metric);
QString metricPersonMeans(metrics::MetricId metric);
QString metricSource(metrics::MetricId metric);

QString dimensionText(metrics::Dimension dimension);
/// What a member is called: its label, a weekday or month in the user's language, and for "none"
/// what is missing: "No source", "Nobody".
QString memberText(const metrics::DimensionValue& value);

} // namespace lotboard
