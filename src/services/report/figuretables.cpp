#include "services/report/figuretables.h"

#include "metrics/engine.h"
#include "services/report/figurecells.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using metrics::DateBasis;
using metrics::Dimension;
using metrics::Figure;
using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::Unit;

void appendFigure(
    std::vector<ReportCell>& row, const MetricDefinition& metric, const Figure& figure)
{
    std::ranges::move(figureCells(metric, figure), std::back_inserter(row));
}

std::vector<ReportCell> summaryRow(
    const MetricDefinition& metric, const metrics::ResultTable& answer)
{
    const metrics::Cell& cell = answer.total.cells.front();
    const Figure& figure = cell.figure;
    const bool isOnLeadDate = answer.query.basis == DateBasis::Lead;

    std::vector<ReportCell> row {QString::fromLatin1(metric.id), QString::fromLatin1(metric.name),
        isOnLeadDate ? u"lead"_s : u"event"_s, unitId(metric.unit)};
    appendFigure(row, metric, figure);
    const auto& interval = figure.interval;
    row.push_back(valueCell(metric.unit, interval ? std::optional(interval->low) : std::nullopt));
    row.push_back(valueCell(metric.unit, interval ? std::optional(interval->high) : std::nullopt));
    row.push_back(figure.denominator ? ReportCell(figure.cases) : ReportCell());
    row.emplace_back(figureFlags(figure).join(u' '));
    row.emplace_back(periodText(answer.query.period));
    if (cell.comparison && answer.comparisonPeriod) {
        row.emplace_back(periodText(*answer.comparisonPeriod));
        appendFigure(row, metric, *cell.comparison);
        row.emplace_back(figureFlags(*cell.comparison).join(u' '));
    } else {
        row.resize(row.size() + 5);
    }
    std::ranges::move(expectedCells(metric, figure), std::back_inserter(row));
    return row;
}

/// Whether the key of a member is a number that only this database knows.
bool hasIdKeys(Dimension dimension)
{
    return dimension != Dimension::Day;
}

} // namespace

Period reportedDays(const Period& month, std::chrono::sys_days today)
{
    return {month.first, month.contains(today) ? today : month.last};
}

metrics::Query summaryQuery(
    MetricId metric, DateBasis basis, const Period& month, std::chrono::sys_days today)
{
    const Period days = reportedDays(month, today);
    return {.metrics = {metric},
        .period = days,
        .basis = basis,
        .comparison = days == month ? metrics::Comparison::PreviousPeriod
                                    : metrics::Comparison::SameDaysLastMonth,
        .today = today};
}

metrics::Query tableQuery(Dimension dimension, const Period& month, std::chrono::sys_days today)
{
    metrics::Query query {.by = {dimension}, .period = reportedDays(month, today), .today = today};
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        if (metric.onEventDate)
            query.metrics.push_back(metric.metric);
    }
    return query;
}

ReportFile summaryFile(
    const metrics::FactTable& facts, const Period& month, std::chrono::sys_days today)
{
    const QStringList columns {u"metric"_s, u"name"_s, u"basis"_s, u"unit"_s, u"value"_s,
        u"numerator"_s, u"denominator"_s, u"interval_low"_s, u"interval_high"_s, u"cases"_s,
        u"flags"_s, u"period"_s, u"comparison_period"_s, u"comparison_value"_s,
        u"comparison_numerator"_s, u"comparison_denominator"_s, u"comparison_flags"_s,
        u"expected"_s, u"expected_low"_s, u"expected_high"_s};
    std::vector<std::vector<ReportCell>> rows;
    std::vector<metrics::ResultTable> answers;
    const auto add = [&](const MetricDefinition& metric, DateBasis basis) {
        answers.push_back(
            metrics::evaluate(facts, summaryQuery(metric.metric, basis, month, today)));
        rows.push_back(summaryRow(metric, answers.back()));
    };
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        if (metric.onEventDate)
            add(metric, DateBasis::Event);
        if (metric.onLeadDate)
            add(metric, DateBasis::Lead);
    }
    ReportFile file = makeReportFile(u"summary.csv"_s, columns, std::move(rows));
    const auto column
        = [&](const QString& name) { return static_cast<std::size_t>(columns.indexOf(name)); };
    for (std::size_t row = 0; row < answers.size(); ++row) {
        file.figures[{row, column(u"value"_s)}] = {.answer = row};
        file.figures[{row, column(u"numerator"_s)}] = {.answer = row};
        file.figures[{row, column(u"denominator"_s)}]
            = {.answer = row, .part = ReportFigure::Part::Denominator};
    }
    file.answers = std::move(answers);
    return file;
}

ReportFile dimensionFile(const metrics::FactTable& facts, const QString& name, Dimension dimension,
    const Period& month, std::chrono::sys_days today)
{
    const metrics::Query query = tableQuery(dimension, month, today);
    auto answer = metrics::evaluate(facts, query);

    const QString column = metrics::dimensionId(dimension);
    QStringList columns;
    if (hasIdKeys(dimension))
        columns << column + u"_id"_s;
    columns << column;
    for (const MetricId metric : query.metrics)
        columns << QString::fromLatin1(metrics::definitionOf(metric).id);

    std::vector<std::vector<ReportCell>> rows;
    for (const metrics::ResultRow& member : answer.rows) {
        auto& row = rows.emplace_back();
        const metrics::DimensionValue& key = member.keys.front();
        row.emplace_back(key.key);
        if (hasIdKeys(dimension))
            row.emplace_back(key.label);
        for (std::size_t i = 0; i < query.metrics.size(); ++i)
            row.push_back(
                figureCell(metrics::definitionOf(query.metrics[i]), member.cells[i].figure));
    }
    ReportFile file = makeReportFile(name, columns, std::move(rows));
    const std::size_t first = hasIdKeys(dimension) ? 2 : 1;
    for (std::size_t row = 0; row < answer.rows.size(); ++row) {
        for (std::size_t metric = 0; metric < query.metrics.size(); ++metric)
            file.figures[{row, first + metric}] = {.metric = metric, .row = row};
    }
    file.answers.push_back(std::move(answer));
    return file;
}

} // namespace lotboard
