#include "cli/arguments/queryarguments.h"

#include "cli/arguments/invalid.h"
#include "cli/arguments/suggestion.h"
#include "metrics/querytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lotboard::cli {
namespace {

using namespace metrics;

constexpr qsizetype mostDimensions = 2;
constexpr int longestWindow = 3650;

struct QueryText
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

Result<std::vector<MetricId>> parseMetrics(const QStringList& ids, DateBasis basis)
{
    std::vector<MetricId> result;
    for (const QString& id : ids) {
        const auto metric = metricFromId(id);
        if (!metric) {
            QStringList known;
            for (const MetricDefinition& definition : metricCatalog())
                known.append(QString::fromLatin1(definition.id));
            return invalid(withSuggestions(
                QueryText::tr("“%1” is not a metric; the verb metrics lists them.").arg(id), id,
                known));
        }
        const MetricDefinition& definition = definitionOf(*metric);
        if (basis == DateBasis::Lead && !definition.onLeadDate)
            return invalid(
                QueryText::tr("%1 exists by event date only: leave out --basis lead.").arg(id));
        if (basis == DateBasis::Event && !definition.onEventDate)
            return invalid(
                QueryText::tr("%1 exists by lead date only: ask with --basis lead.").arg(id));
        result.push_back(*metric);
    }
    if (result.empty())
        return invalid(QueryText::tr("No metric was named: give at least one with --metrics."));
    return result;
}

Result<Dimension> parseDimension(const QString& id)
{
    if (const auto dimension = dimensionFromId(id))
        return *dimension;
    QStringList known;
    for (const Dimension dimension : allDimensions())
        known.append(dimensionId(dimension));
    const QString sentence
        = QueryText::tr("“%1” is not a dimension. There are: %2.").arg(id, known.join(u", "));
    return invalid(withSuggestions(sentence, id, known));
}

Result<std::vector<Dimension>> parseDimensions(const QStringList& ids)
{
    std::vector<Dimension> result;
    for (const QString& id : ids) {
        const auto dimension = parseDimension(id);
        if (!dimension)
            return dimension.error();
        if (std::ranges::find(result, *dimension) != result.end())
            return invalid(QueryText::tr("--by names %1 twice.").arg(id));
        result.push_back(*dimension);
    }
    if (ids.size() > mostDimensions)
        return invalid(QueryText::tr("--by takes one dimension or two, not %1.").arg(ids.size()));
    return result;
}

Result<DateBasis> parseBasis(const QString& text)
{
    if (text == u"event")
        return DateBasis::Event;
    if (text == u"lead")
        return DateBasis::Lead;
    return invalid(QueryText::tr("“%1” is not a date basis: it is event or lead.").arg(text));
}

Result<Comparison> parseComparison(const QString& text, const Period& period)
{
    if (text.isEmpty())
        return Comparison::None;
    const auto comparison = comparisonFromId(text);
    if (!comparison)
        return invalid(
            QueryText::tr("“%1” is not a comparison: it is previous, same-days or last-year.")
                .arg(text));
    if (!comparisonPeriod(period, *comparison))
        return invalid(QueryText::tr("All time has no period before it to compare with."));
    return *comparison;
}

/// The key of the member that was meant by its key or by its label.
Result<QString> parseValue(Dimension dimension, const QString& text, const KnownValues& knownValues)
{
    if (text.isEmpty() || text == u"none")
        return QString();
    const std::vector<DimensionValue> known = knownValues(dimension);
    if (std::ranges::find(known, text, &DimensionValue::key) != known.end())
        return text;
    QStringList labels;
    for (const DimensionValue& value : known) {
        if (value.label.compare(text, Qt::CaseInsensitive) == 0)
            return value.key;
        labels.append(value.label);
    }
    return invalid(withSuggestions(
        QueryText::tr("The data has no %1 “%2”.").arg(dimensionId(dimension), text), text, labels));
}

Status checkWindow(const QueryArguments& arguments, DateBasis basis)
{
    if (!arguments.windowDays)
        return success();
    if (basis != DateBasis::Lead)
        return invalid(QueryText::tr("--window counts days from a lead's arrival: it goes with "
                                     "--basis lead."));
    if (*arguments.windowDays < 1 || *arguments.windowDays > longestWindow)
        return invalid(QueryText::tr("--window takes 1 to %1 days.").arg(longestWindow));
    return success();
}

Status checkTop(const QueryArguments& arguments)
{
    if (!arguments.top)
        return success();
    if (arguments.by.isEmpty())
        return invalid(QueryText::tr("--top cuts the members of a dimension short: it goes with "
                                     "--by."));
    if (*arguments.top < 1)
        return invalid(QueryText::tr("--top takes a number from 1."));
    return success();
}

} // namespace

Result<Filter> parseFilters(const QStringList& texts, const KnownValues& knownValues)
{
    Filter result;
    for (const QString& text : texts) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 0)
            return invalid(QueryText::tr("“%1” is not a filter: write it as DIM=VALUE, for example "
                                         "source=AutoTrader.")
                               .arg(text));
        const auto dimension = parseDimension(text.left(sign));
        if (!dimension)
            return dimension.error();
        const auto key = parseValue(*dimension, text.mid(sign + 1), knownValues);
        if (!key)
            return key.error();
        const auto condition = std::ranges::find(result, *dimension, &FilterCondition::dimension);
        if (condition == result.end())
            result.push_back({.dimension = *dimension, .keys = {*key}});
        else
            condition->keys.append(*key);
    }
    return result;
}

Result<Query> parseQuery(
    const QueryArguments& arguments, std::chrono::sys_days today, const KnownValues& knownValues)
{
    const auto basis = parseBasis(arguments.basis);
    if (!basis)
        return basis.error();
    const auto metrics = parseMetrics(arguments.metrics, *basis);
    if (!metrics)
        return metrics.error();
    const auto by = parseDimensions(arguments.by);
    if (!by)
        return by.error();
    const auto period = parsePeriod(arguments.period, today);
    if (!period)
        return invalid(QueryText::tr(
            "“%1” is not a period. Write 2026-10, 2026, 2026-W42, 2026-10-01..2026-10-21, "
            "this-month, last-month, last-90-days or all.")
                           .arg(arguments.period));
    if (const auto window = checkWindow(arguments, *basis); !window)
        return window.error();
    if (const auto top = checkTop(arguments); !top)
        return top.error();
    const auto comparison = parseComparison(arguments.comparison, *period);
    if (!comparison)
        return comparison.error();
    const auto filter = parseFilters(arguments.filters, knownValues);
    if (!filter)
        return filter.error();
    return Query {.metrics = *metrics,
        .by = *by,
        .period = *period,
        .basis = *basis,
        .windowDays = arguments.windowDays,
        .filter = *filter,
        .comparison = *comparison,
        .today = today};
}

} // namespace lotboard::cli
