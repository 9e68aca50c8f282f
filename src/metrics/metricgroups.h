#pragma once

#include "metrics/metriccatalog.h"

namespace lotboard::metrics {

/// The two chapters of the catalog, each in the order of MetricId.
std::span<const MetricDefinition> funnelMetrics();
std::span<const MetricDefinition> moneyMetrics();

} // namespace lotboard::metrics
