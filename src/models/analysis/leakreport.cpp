#include "models/analysis/leakreport.h"

#include "metrics/engine.h"
#include "metrics/facttable.h"

#include <algorithm>

namespace lotboard {
namespace {

using metrics::DateBasis;
using metrics::Dimension;
using metrics::LeakCause;
using metrics::MetricId;
using metrics::Query;
using metrics::ResultTable;

enum StepCell : std::size_t { StepLeads, StepContact, StepAppointment, StepShow, StepClose };

std::vector<MetricId> stepMetrics()
{
    return {MetricId::Leads, MetricId::ContactRate, MetricId::AppointmentSetRate,
        MetricId::ShowRate, MetricId::CloseRateOfShows};
}

std::vector<MetricId> wholeMetrics()
{
    return {MetricId::Units, MetricId::Gross};
}

Query asking(Query query, const Period& period, DateBasis basis, std::vector<MetricId> metrics,
    std::vector<Dimension> by = {})
{
    query.period = period;
    query.basis = basis;
    query.windowDays.reset();
    query.comparison = metrics::Comparison::None;
    query.metrics = std::move(metrics);
    query.by = std::move(by);
    return query;
}

std::optional<std::pair<std::size_t, RecordSelection>> cellOf(LeakCause cause)
{
    switch (cause) {
    case LeakCause::LeadVolume:
    case LeakCause::SourceMix:
        return std::pair {StepLeads, RecordSelection::Numerator};
    case LeakCause::Contact:
        return std::pair {StepContact, RecordSelection::Missed};
    case LeakCause::Appointment:
        return std::pair {StepAppointment, RecordSelection::Missed};
    case LeakCause::Show:
        return std::pair {StepShow, RecordSelection::Missed};
    case LeakCause::Close:
        return std::pair {StepClose, RecordSelection::Missed};
    case LeakCause::StepSkipped:
    case LeakCause::OtherPeriods:
    case LeakCause::WithoutLead:
    case LeakCause::OutsideSteps:
    case LeakCause::UnitsGoal:
    case LeakCause::GrossPerCar:
        break;
    }
    return {};
}

} // namespace

bool LeakReport::isTooFew() const
{
    const auto fewest = static_cast<double>(metrics::fewestCases);
    return std::min(answer.total.before.leads, answer.total.after.leads) < fewest;
}

bool LeakReport::hasRows(const std::vector<metrics::LeakRow>& rows, bool isInGross) const
{
    return !rows.empty() && (!isInGross || answer.hasGrossOfRows);
}

bool LeakReport::isEmpty() const
{
    const auto isNothing = [](const metrics::ChainCounts& counts) {
        return counts.leads == 0 && counts.units().cars == 0;
    };
    return isNothing(answer.total.before) && isNothing(answer.total.after);
}

LeakReport reportLeaks(
    const metrics::FactTable& facts, const metrics::Query& query, const Period& against)
{
    LeakReport report = reportLeaks(facts, query, findLeaks(facts, query, against));
    report.madeBefore = std::make_shared<const ResultTable>(
        metrics::evaluate(facts, asking(query, against, DateBasis::Event, wholeMetrics())));
    return report;
}

LeakReport reportLeaks(
    const metrics::FactTable& facts, const metrics::Query& query, metrics::LeakAnswer answer)
{
    LeakReport report {.answer = std::move(answer)};
    report.style.currency = metrics::storeOf(facts).currency;
    const Period& period = report.answer.period;
    const bool isOfGoals = report.answer.yardstick == metrics::LeakYardstick::Goals;
    const bool isOfBaseline = report.answer.yardstick == metrics::LeakYardstick::Baseline;
    const auto steps = [&](std::vector<Dimension> by) {
        Query asked = asking(query, period, isOfGoals ? DateBasis::Event : DateBasis::Lead,
            stepMetrics(), std::move(by));
        if (isOfBaseline)
            asked.windowDays = report.answer.daysAfter;
        return asked;
    };
    Query made = asking(query, period, DateBasis::Event, wholeMetrics());
    if (isOfBaseline) {
        made = steps({});
        made.metrics = {MetricId::CloseRate, MetricId::GrossPerUnit}; // Cars and gross of leads.
    }
    auto tables = metrics::evaluateAll(facts,
        std::vector {steps({}), steps({Dimension::Source}), steps({Dimension::Person}), made});
    const auto take = [&tables](std::size_t at) {
        return std::make_shared<const ResultTable>(std::move(tables[at]));
    };
    report.steps = take(0);
    report.stepsBySource = take(1);
    report.stepsByPerson = take(2);
    report.made = take(3);
    return report;
}

std::optional<FigureReference> figureOfCause(const metrics::ResultTable& table,
    metrics::LeakCause cause, const std::optional<metrics::DimensionValue>& key)
{
    const auto cell = cellOf(cause);
    if (!cell)
        return {};
    if (!key)
        return figureReference(table, cell->first, {}, cell->second);
    const auto row = std::ranges::find_if(
        table.rows, [&](const metrics::ResultRow& line) { return line.keys.front() == *key; });
    if (row == table.rows.end())
        return {};
    return figureReference(
        table, cell->first, static_cast<std::size_t>(row - table.rows.begin()), cell->second);
}

FigureReference figureOfWhole(const metrics::ResultTable& made, bool isInGross)
{
    return figureReference(made, isInGross ? 1 : 0);
}

} // namespace lotboard
