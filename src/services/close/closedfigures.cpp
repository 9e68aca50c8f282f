#include "services/close/closedfigures.h"

#include "services/report/documentfigures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace lotboard {
namespace {

using metrics::Dimension;
using metrics::MetricDefinition;

ReportedFigure figureOf(const MetricDefinition& metric, const metrics::Figure& figure)
{
    return {.metric = metric.metric,
        .value = figure.value,
        .denominator = figure.denominator,
        .numerator = figure.numerator};
}

void addMembers(
    std::vector<ReportedFigure>& figures, const ReportAnswers& answers, Dimension dimension)
{
    const metrics::ResultTable* answer = answers.by(dimension);
    if (!answer)
        return;
    for (const metrics::ResultRow& row : answer->rows) {
        for (const metrics::MetricId metric : answer->query.metrics) {
            ReportedFigure& figure = figures.emplace_back(
                figureOf(metrics::definitionOf(metric), cellOf(*answer, row, metric).figure));
            figure.by = dimension;
            figure.key = row.keys.front().key;
            figure.label = row.keys.front().label;
        }
    }
}

QJsonValue valueOf(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<double> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// metric, by, key, label, value, numerator, denominator: an array, as there are a thousand of
/// them.
QJsonArray arrayOf(const ReportedFigure& figure)
{
    return {QLatin1String(metrics::definitionOf(figure.metric).id),
        figure.by ? metrics::dimensionId(*figure.by) : QString(), figure.key, figure.label,
        valueOf(figure.value), figure.numerator, valueOf(figure.denominator)};
}

using Place = std::tuple<metrics::MetricId, std::optional<Dimension>, QString>;

Place placeOf(const ReportedFigure& figure)
{
    return {figure.metric, figure.by, figure.key};
}

bool isSame(const ReportedFigure& a, const ReportedFigure& b)
{
    return a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator;
}

/// Whether there is nothing to say of it: a member that is new has all metrics, most of them empty.
bool isNothing(const ReportedFigure& figure)
{
    return figure.numerator == 0 && figure.value.value_or(0) == 0
        && figure.denominator.value_or(0) == 0;
}

std::map<Place, const ReportedFigure*> placed(const std::vector<ReportedFigure>& figures)
{
    std::map<Place, const ReportedFigure*> byPlace;
    for (const ReportedFigure& figure : figures)
        byPlace.emplace(placeOf(figure), &figure);
    return byPlace;
}

} // namespace

std::vector<ReportedFigure> reportedFigures(const MonthReport& report)
{
    const ReportAnswers answers(report);
    std::vector<ReportedFigure> figures;
    for (const MetricDefinition& metric : metrics::metricCatalog()) {
        if (const auto* answer = answers.summary(metric.metric, metrics::DateBasis::Event))
            figures.push_back(figureOf(metric, answer->total.cells.front().figure));
    }
    addMembers(figures, answers, Dimension::Source);
    addMembers(figures, answers, Dimension::Person);
    return figures;
}

QString figuresText(const std::vector<ReportedFigure>& figures)
{
    QJsonArray all;
    for (const ReportedFigure& figure : figures)
        all.append(arrayOf(figure));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<ReportedFigure> figuresFrom(const QString& text)
{
    std::vector<ReportedFigure> figures;
    for (const QJsonValue& each : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray figure = each.toArray();
        const auto metric = metrics::metricFromId(figure.at(0).toString());
        if (!metric)
            continue;
        figures.push_back({.metric = *metric,
            .by = metrics::dimensionFromId(figure.at(1).toString()),
            .key = figure.at(2).toString(),
            .label = figure.at(3).toString(),
            .value = numberOf(figure.at(4)),
            .denominator = numberOf(figure.at(6)),
            .numerator = figure.at(5).toDouble()});
    }
    return figures;
}

std::vector<Restatement> restatements(
    const std::vector<ReportedFigure>& reported, const std::vector<ReportedFigure>& now)
{
    const auto nowByPlace = placed(now);
    const auto reportedByPlace = placed(reported);
    std::vector<Restatement> restated;
    for (const ReportedFigure& figure : reported) {
        const auto found = nowByPlace.find(placeOf(figure));
        if (found == nowByPlace.end()) {
            if (!isNothing(figure))
                restated.push_back({figure, std::nullopt});
        } else if (!isSame(figure, *found->second)) {
            restated.push_back({figure, *found->second});
        }
    }
    for (const ReportedFigure& figure : now) {
        if (reportedByPlace.contains(placeOf(figure)) || isNothing(figure))
            continue;
        ReportedFigure none = figure;
        none.value = none.denominator = std::nullopt;
        none.numerator = 0;
        restated.push_back({none, figure});
    }
    return restated;
}

} // namespace lotboard
