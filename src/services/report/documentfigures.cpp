#include "services/report/documentfigures.h"

#include "services/wording/language.h"
#include "services/wording/metrictext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard {
namespace {

using exchange::Entry;
using exchange::ValueKind;
using metrics::Figure;
using metrics::MetricId;
using metrics::Unit;

constexpr std::size_t mostBars = 12;
constexpr double centsPerUnit = 100;

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

const metrics::ResultTable* ReportAnswers::summary(MetricId metric, metrics::DateBasis basis) const
{
    for (const ReportFile& file : m_report.files) {
        for (const metrics::ResultTable& answer : file.answers) {
            if (answer.query.by.empty() && answer.query.metrics.front() == metric
                && answer.query.basis == basis)
                return &answer;
        }
    }
    return nullptr;
}

const metrics::ResultTable* ReportAnswers::by(metrics::Dimension dimension) const
{
    for (const ReportFile& file : m_report.files) {
        for (const metrics::ResultTable& answer : file.answers) {
            if (answer.query.by == std::vector {dimension})
                return &answer;
        }
    }
    return nullptr;
}

const metrics::Cell& cellOf(
    const metrics::ResultTable& answer, const metrics::ResultRow& row, MetricId metric)
{
    const auto& asked = answer.query.metrics;
    return row.cells[static_cast<std::size_t>(
        std::distance(asked.begin(), std::find(asked.begin(), asked.end(), metric)))];
}

ValueKind kindOf(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return ValueKind::Count;
    case Unit::Rate:
        return ValueKind::Rate;
    case Unit::Money:
        return ValueKind::Money;
    case Unit::Duration:
        return ValueKind::Duration;
    case Unit::Number:
        return ValueKind::Number;
    }
    return ValueKind::Text;
}

Entry numberEntry(double value, Unit unit, const FigureStyle& style)
{
    return {.text = formatValue(value, unit, style),
        .kind = kindOf(unit),
        .value = unit == Unit::Money ? value / centsPerUnit : value};
}

Entry figureEntry(const Figure& figure, Unit unit, const FigureStyle& style)
{
    if (figure.isWithheld || !figure.value)
        return {.text = formatFigure(figure, unit, style), .kind = kindOf(unit)};
    Entry entry = numberEntry(*figure.value, unit, style);
    entry.cautions = {.isTooFew = figure.isTooFew,
        .isUnripe = figure.isUnripe,
        .isAboveWhole = figure.isAboveWhole};
    return entry;
}

Entry textEntry(const QString& text)
{
    return {.text = text};
}

QString remarkOf(const Figure& figure)
{
    if (figure.isWithheld)
        return withheldReason();
    if (figure.isNotAttributable)
        return FigureText::tr("A cost of the whole store: it cannot be divided.");
    if (figure.isStillWaiting)
        return FigureText::tr("More than half are still without an answer.");
    QStringList remarks;
    if (figure.isTooFew)
        remarks << FigureText::tr("Too few to judge.");
    if (figure.isUnripe)
        remarks << FigureText::tr("Not ripe: some of them still have time.");
    if (figure.isAboveWhole)
        remarks << FigureText::tr("Over 100 %: events of earlier leads are among them.");
    return inARow(remarks);
}

exchange::Table memberTable(
    const metrics::ResultTable& answer, std::span<const MetricId> metrics, const FigureStyle& style)
{
    exchange::Table table;
    table.columns.push_back({dimensionText(answer.query.by.front())});
    for (const MetricId metric : metrics)
        table.columns.push_back({metricName(metric), true});
    const auto lineOf = [&](const QString& name, const metrics::ResultRow& row) {
        std::vector<Entry> line {textEntry(name)};
        for (const MetricId metric : metrics)
            line.push_back(figureEntry(
                cellOf(answer, row, metric).figure, metrics::definitionOf(metric).unit, style));
        return line;
    };
    for (const metrics::ResultRow& row : answer.rows)
        table.rows.push_back(lineOf(memberText(row.keys.front()), row));
    table.total = lineOf(FigureText::tr("The store"), answer.total);
    return table;
}

exchange::Chart memberChart(const metrics::ResultTable& answer, MetricId metric,
    const QString& title, const FigureStyle& style)
{
    const auto valueOf = [&](const metrics::ResultRow* row) {
        return cellOf(answer, *row, metric).figure.value.value_or(0);
    };
    std::vector<const metrics::ResultRow*> rows;
    for (const metrics::ResultRow& row : answer.rows) {
        if (valueOf(&row) != 0)
            rows.push_back(&row);
    }
    std::stable_sort(rows.begin(), rows.end(),
        [&](const auto* a, const auto* b) { return valueOf(a) > valueOf(b); });
    rows.resize(std::min(rows.size(), mostBars));

    const Unit unit = metrics::definitionOf(metric).unit;
    exchange::Chart chart {.title = title,
        .shape = exchange::Chart::Shape::Bars,
        .kind = kindOf(unit),
        .valueTitle = metricName(metric),
        .categoryTitle = dimensionText(answer.query.by.front()),
        .series = {{.name = metricName(metric)}}};
    for (const metrics::ResultRow* row : rows) {
        chart.categories << memberText(row->keys.front());
        chart.series.front().points.push_back(
            figureEntry(cellOf(answer, *row, metric).figure, unit, style));
    }
    return chart;
}

} // namespace lotboard
