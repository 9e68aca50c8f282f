#include "metrics/metriccatalog.h"

#include "metrics/metricgroups.h"

#include <vector>

namespace lotboard::metrics {

std::span<const MetricDefinition> metricCatalog()
{
    static const auto all = [] {
        std::vector<MetricDefinition> definitions;
        for (const auto& group : {funnelMetrics(), moneyMetrics()})
            definitions.insert(definitions.end(), group.begin(), group.end());
        return definitions;
    }();
    return all;
}

const MetricDefinition& definitionOf(MetricId metric)
{
    return metricCatalog()[static_cast<std::size_t>(metric)];
}

std::optional<MetricId> metricFromId(QStringView id)
{
    for (const MetricDefinition& definition : metricCatalog()) {
        if (id == QLatin1String(definition.id))
            return definition.metric;
    }
    return std::nullopt;
}

} // namespace lotboard::metrics
