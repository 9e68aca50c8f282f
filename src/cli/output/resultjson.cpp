#include "cli/output/resultjson.h"

#include "cli/output/celljson.h"
#include "cli/output/figuretext.h"
#include "services/report/figurecells.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard::cli {
namespace {

using namespace Qt::StringLiterals;
using metrics::definitionOf;
using metrics::Figure;
using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::ResultRow;
using metrics::ResultTable;

QJsonObject json(const Period& period)
{
    return {{u"first"_s, isoDate(period.first)}, {u"last"_s, isoDate(period.last)}};
}

QJsonObject json(const MetricDefinition& metric, const Figure& figure)
{
    const auto cells = figureCells(metric, figure);
    QJsonObject object {{u"value"_s, cellJson(cells[0])}, {u"numerator"_s, cellJson(cells[1])},
        {u"denominator"_s, cellJson(cells[2])}, {u"cases"_s, static_cast<qint64>(figure.cases)},
        {u"flags"_s, QJsonArray::fromStringList(figureFlags(figure))}};
    if (figure.isWithheld)
        object.insert(u"withheld"_s, withheldReason());
    if (figure.interval)
        object.insert(u"interval_95"_s,
            QJsonArray {cellJson(valueCell(metric.unit, figure.interval->low)),
                cellJson(valueCell(metric.unit, figure.interval->high))});
    if (figure.expected) {
        const auto expected = expectedCells(metric, figure);
        object.insert(u"expected"_s, cellJson(expected[0]));
        object.insert(u"expected_95"_s, QJsonArray {cellJson(expected[1]), cellJson(expected[2])});
    }
    return object;
}

QJsonObject figuresJson(const ResultTable& result, const ResultRow& row)
{
    QJsonObject figures;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const MetricDefinition& definition = definitionOf(result.query.metrics[i]);
        QJsonObject figure = json(definition, row.cells[i].figure);
        if (row.cells[i].comparison)
            figure.insert(u"before"_s, json(definition, *row.cells[i].comparison));
        figures.insert(QString::fromLatin1(definition.id), figure);
    }
    return figures;
}

QJsonObject json(const ResultTable& result, const ResultRow& row)
{
    QJsonObject object;
    for (const metrics::DimensionValue& value : row.keys)
        object.insert(dimensionId(value.dimension),
            QJsonObject {{u"key"_s, value.key}, {u"label"_s, value.label}});
    object.insert(u"figures"_s, figuresJson(result, row));
    return object;
}

QJsonObject json(const metrics::Exclusions& exclusions)
{
    const auto number = [](std::int64_t value) { return static_cast<qint64>(value); };
    return {{u"duplicate_leads"_s, number(exclusions.duplicateLeads)},
        {u"invalid_leads"_s, number(exclusions.invalidLeads)},
        {u"other_sales"_s, number(exclusions.otherSales)},
        {u"unwound_sales"_s, number(exclusions.unwoundSales)},
        {u"sales_without_date"_s, number(exclusions.salesWithoutDate)}};
}

QJsonArray filterJson(const metrics::Filter& filter)
{
    QJsonArray conditions;
    for (const metrics::FilterCondition& condition : filter)
        conditions.append(QJsonObject {{u"dimension"_s, dimensionId(condition.dimension)},
            {u"keys"_s, QJsonArray::fromStringList(condition.keys)}});
    return conditions;
}

} // namespace

QByteArray resultJson(const ResultTable& result)
{
    const metrics::Query& query = result.query;
    QJsonObject units;
    for (const MetricId metric : query.metrics)
        units.insert(
            QString::fromLatin1(definitionOf(metric).id), unitId(definitionOf(metric).unit));
    QJsonArray rows;
    for (const ResultRow& row : result.rows)
        rows.append(json(result, row));

    QJsonObject object {{u"period"_s, json(query.period)},
        {u"basis"_s, query.basis == metrics::DateBasis::Event ? u"event"_s : u"lead"_s},
        {u"filter"_s, filterJson(query.filter)}, {u"units"_s, units},
        {u"exclusions"_s, json(result.exclusions)}, {u"rows"_s, rows},
        {u"total"_s, QJsonObject {{u"figures"_s, figuresJson(result, result.total)}}}};
    if (query.windowDays)
        object.insert(u"window_days"_s, *query.windowDays);
    if (result.comparisonPeriod)
        object.insert(u"comparison_period"_s, json(*result.comparisonPeriod));
    return QJsonDocument(object).toJson();
}

} // namespace lotboard::cli
