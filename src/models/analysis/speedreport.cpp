#include "models/analysis/speedreport.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::DateBasis;
using metrics::Dimension;
using metrics::MetricId;
using metrics::Query;

Query speedQuestion(
    const Query& asked, DateBasis basis, std::vector<MetricId> metrics, std::vector<Dimension> by)
{
    return {.metrics = std::move(metrics),
        .by = std::move(by),
        .period = asked.period,
        .basis = basis,
        .filter = asked.filter,
        .today = asked.today};
}

} // namespace

bool SpeedReport::isEmpty() const
{
    return responses->total.cells[WaitingLeads].figure.numerator == 0
        && reach->total.cells.front().figure.cases == 0;
}

SpeedReport reportSpeed(const metrics::FactTable& facts, const Query& query)
{
    const auto reach = [&](std::vector<Dimension> by) {
        return speedQuestion(query, DateBasis::Event, {MetricId::ReachRate}, std::move(by));
    };
    const std::vector<Query> questions {
        speedQuestion(query, DateBasis::Lead, {MetricId::Leads, MetricId::ContactRate},
            {Dimension::Response}),
        reach({Dimension::Weekday, Dimension::Hour}), reach({Dimension::Weekday}),
        reach({Dimension::Hour})};
    auto answers = metrics::evaluateAll(facts, questions);
    const auto answer = [&answers](std::size_t at) {
        return std::make_shared<const metrics::ResultTable>(std::move(answers[at]));
    };
    const Store& store = metrics::storeOf(facts);
    SpeedReport report {.openHours = store.calendar.hoursByWeekday(),
        .waits = metrics::dimensionValues(facts, Dimension::Response),
        .responses = answer(0),
        .reach = answer(1),
        .reachByDay = answer(2),
        .reachByHour = answer(3),
        .attempts = reportAttempts(facts, query),
        .next = metrics::nextAttempts(facts, query),
        .nextBySource = metrics::nextAttemptsBySource(facts, query)};
    report.waits.push_back({Dimension::Response, {}, {}});
    report.style.currency = store.currency;
    return report;
}

} // namespace lotboard
