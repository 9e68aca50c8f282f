#include "cli/output/resultoutput.h"

#include "cli/output/figuretext.h"
#include "cli/output/resultjson.h"
#include "cli/output/resultnotes.h"
#include "services/report/figurecells.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lotboard::cli {
namespace {

using metrics::definitionOf;
using metrics::Dimension;
using metrics::DimensionValue;
using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::ResultRow;
using metrics::ResultTable;
using metrics::Unit;

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

QString metricName(const MetricDefinition& metric)
{
    return QCoreApplication::translate("Metric", metric.name);
}

QString labelOf(const DimensionValue& value)
{
    //: In place of a source, a person …
    return value.key.isEmpty() ? ResultText::tr("(none)") : value.label;
}

/// The labels of a row; of the total, the word itself in the first column.
std::vector<Cell> keyCells(const ResultTable& result, const ResultRow& row)
{
    std::vector<Cell> cells;
    for (const DimensionValue& value : row.keys)
        cells.emplace_back(labelOf(value));
    if (row.keys.empty() && !result.query.by.empty()) {
        cells.assign(result.query.by.size(), QString());
        cells.front() = ResultText::tr("Total");
    }
    return cells;
}

std::vector<Column> keyColumns(const ResultTable& result)
{
    std::vector<Column> columns;
    for (const Dimension dimension : result.query.by)
        columns.push_back({.id = dimensionId(dimension),
            .title = QCoreApplication::translate("Dimension", dimensionName(dimension))});
    return columns;
}

template<class RowCells>
void addRows(Listing& listing, const ResultTable& result, RowCells rowCells)
{
    for (const ResultRow& row : result.rows)
        listing.rows.push_back(rowCells(row));
    listing.rows.push_back(rowCells(result.total));
    listing.hasTotal = !result.query.by.empty();
}

Listing groupedListing(const ResultTable& result, const QString& currency)
{
    Listing listing {.columns = keyColumns(result)};
    for (const MetricId metric : result.query.metrics) {
        const MetricDefinition& definition = definitionOf(metric);
        const QString unit = unitText(definition.unit, currency);
        const QString title = metricName(definition);
        listing.columns.push_back({.id = QString::fromLatin1(definition.id),
            .title = unit.isEmpty() ? title : ResultText::tr("%1, %2").arg(title, unit),
            .isNumber = true});
        if (result.comparisonPeriod)
            listing.columns.push_back({.title = ResultText::tr("Change"), .isNumber = true});
    }
    addRows(listing, result, [&](const ResultRow& row) {
        std::vector<Cell> cells = keyCells(result, row);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const Unit unit = definitionOf(result.query.metrics[i]).unit;
            cells.emplace_back(figureText(row.cells[i].figure, unit));
            if (result.comparisonPeriod)
                cells.emplace_back(changeText(row.cells[i], unit));
        }
        return cells;
    });
    return listing;
}

Listing totalListing(const ResultTable& result, const QString& currency)
{
    Listing listing {.columns = {{.title = ResultText::tr("Metric")},
                         {.title = ResultText::tr("Value"), .isNumber = true}, {.title = QString()},
                         {.title = ResultText::tr("Counted"), .isNumber = true},
                         {.title = ResultText::tr("95 % interval"), .isNumber = true}}};
    if (result.comparisonPeriod) {
        listing.columns.push_back({.title = ResultText::tr("Before"), .isNumber = true});
        listing.columns.push_back({.title = ResultText::tr("Change"), .isNumber = true});
    }
    const bool isRipening = std::ranges::any_of(result.total.cells,
        [](const metrics::Cell& cell) { return cell.figure.expected.has_value(); });
    if (isRipening)
        listing.columns.push_back(
            {.title = ResultText::tr("Expected in the end"), .isNumber = true});
    for (std::size_t i = 0; i < result.total.cells.size(); ++i) {
        const MetricDefinition& definition = definitionOf(result.query.metrics[i]);
        const metrics::Cell& cell = result.total.cells[i];
        std::vector<Cell> cells {metricName(definition), figureText(cell.figure, definition.unit),
            unitText(definition.unit, currency), countedText(definition, cell.figure),
            intervalText(cell.figure, definition.unit)};
        if (result.comparisonPeriod) {
            cells.emplace_back(
                cell.comparison ? figureText(*cell.comparison, definition.unit) : QString());
            cells.emplace_back(changeText(cell, definition.unit));
        }
        if (isRipening)
            cells.emplace_back(expectedText(cell.figure, definition.unit));
        listing.rows.push_back(std::move(cells));
    }
    return listing;
}

/// Columns of their own to the right of all others; on event date nothing is expected.
void addExpected(Listing& listing, const ResultTable& result)
{
    if (result.query.basis != metrics::DateBasis::Lead)
        return;
    for (const MetricId metric : result.query.metrics) {
        const QString id = QString::fromLatin1(definitionOf(metric).id);
        for (const char* end : {"_expected", "_expected_low", "_expected_high"})
            listing.columns.push_back({.id = id + QLatin1String(end)});
    }
    for (std::size_t i = 0; i < listing.rows.size(); ++i) {
        const ResultRow& row = i < result.rows.size() ? result.rows[i] : result.total;
        for (std::size_t j = 0; j < row.cells.size(); ++j)
            std::ranges::move(
                expectedCells(definitionOf(result.query.metrics[j]), row.cells[j].figure),
                std::back_inserter(listing.rows[i]));
    }
}

/// For a file: every figure with its parts.
Listing partsListing(const ResultTable& result)
{
    Listing listing {.columns = keyColumns(result)};
    for (const MetricId metric : result.query.metrics) {
        const QString id = QString::fromLatin1(definitionOf(metric).id);
        listing.columns.push_back({.id = id});
        listing.columns.push_back({.id = id + QStringLiteral("_numerator")});
        listing.columns.push_back({.id = id + QStringLiteral("_denominator")});
        if (result.comparisonPeriod)
            listing.columns.push_back({.id = id + QStringLiteral("_before")});
    }
    addRows(listing, result, [&](const ResultRow& row) {
        std::vector<Cell> cells = keyCells(result, row);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const MetricDefinition& definition = definitionOf(result.query.metrics[i]);
            const metrics::Cell& cell = row.cells[i];
            std::ranges::copy(figureCells(definition, cell.figure), std::back_inserter(cells));
            if (result.comparisonPeriod)
                cells.push_back(
                    cell.comparison ? figureCell(definition, *cell.comparison) : Cell());
        }
        return cells;
    });
    addExpected(listing, result);
    return listing;
}

} // namespace

QByteArray resultBytes(
    const ResultTable& result, const ResultSurroundings& surroundings, OutputFormat format)
{
    if (format == OutputFormat::Json)
        return resultJson(result);
    if (format == OutputFormat::Csv)
        return listingBytes(partsListing(result), format);
    Listing listing = result.query.by.empty() ? totalListing(result, surroundings.currency)
                                              : groupedListing(result, surroundings.currency);
    listing.notes = resultNotes(result, surroundings.filters);
    return listingBytes(listing, format);
}

} // namespace lotboard::cli
