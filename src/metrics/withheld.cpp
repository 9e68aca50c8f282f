#include "metrics/withheld.h"

#include "metrics/facttabledata.h"

#include <algorithm>

namespace lotboard::metrics {
namespace {

/// Whether a question, or one row of its answer, is about this person's shares alone.
bool isAbout(StaffId person, const Query& query, const std::vector<DimensionValue>& keys)
{
    const QString key = QString::number(person.value);
    const auto isRowOf = [&](const DimensionValue& value) {
        return value.dimension == Dimension::Person && value.key == key;
    };
    const auto isFilterOn = [&](const FilterCondition& condition) {
        return condition.dimension == Dimension::Person && condition.keys == QStringList {key};
    };
    return person.isValid()
        && (std::ranges::any_of(keys, isRowOf) || std::ranges::any_of(query.filter, isFilterOn));
}

} // namespace

bool saysGross(MetricId metric)
{
    switch (metric) {
    case MetricId::FrontGross:
    case MetricId::BackGross:
    case MetricId::Gross:
    case MetricId::GrossPerUnit:
    case MetricId::FrontGrossPerUnit:
    case MetricId::BackGrossPerUnit:
    case MetricId::SourceRoi: // Of gross and spend, and spend is no secret.
        return true;
    default:
        return false;
    }
}

FactTablePtr factsFor(const Session& session, const FactTablePtr& facts)
{
    if (!facts || session.may(Right::ReadGrosses))
        return facts;
    FactParts parts = facts->parts();
    parts.grossesOnlyOf = session.who;
    return std::make_shared<const FactTable>(std::move(parts), facts.get());
}

bool isWithheld(const FactTable& facts, const Query& query, MetricId metric,
    const std::vector<DimensionValue>& keys)
{
    const std::optional<StaffId>& person = facts.parts().grossesOnlyOf;
    return person && saysGross(metric) && !isAbout(*person, query, keys);
}

} // namespace lotboard::metrics
