#include "storage/rows/planrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lotboard::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> number(const QJsonObject& object, QLatin1StringView member)
{
    const QJsonValue value = object.value(member);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void insertKnown(QJsonObject& object, QLatin1StringView member, const std::optional<double>& value)
{
    if (value)
        object.insert(member, *value);
}

qint64 number(std::chrono::sys_days day)
{
    return day.time_since_epoch().count();
}

std::chrono::sys_days day(const QJsonValue& value)
{
    return std::chrono::sys_days(std::chrono::days(value.toInt()));
}

QJsonArray partJson(const FrozenPart& part)
{
    return {part.key, part.numerator, part.denominator};
}

FrozenPart partFromJson(const QJsonArray& part)
{
    return {.key = part.at(0).toString(),
        .numerator = part.at(1).toDouble(),
        .denominator = part.at(2).toDouble()};
}

void insertParts(QJsonObject& object, QLatin1StringView name, const std::vector<FrozenPart>& parts)
{
    QJsonArray array;
    for (const FrozenPart& part : parts)
        array.append(partJson(part));
    if (!array.isEmpty())
        object.insert(name, array);
}

std::vector<FrozenPart> partsFromJson(const QJsonValue& value)
{
    std::vector<FrozenPart> parts;
    for (const QJsonValue& part : value.toArray())
        parts.push_back(partFromJson(part.toArray()));
    return parts;
}

QJsonObject figureJson(const FrozenFigure& figure)
{
    QJsonObject object {{"metric"_L1, figure.metric}, {"from"_L1, number(figure.period.first)},
        {"to"_L1, number(figure.period.last)}, {"window"_L1, figure.windowDays},
        {"numerator"_L1, figure.numerator}, {"left_out"_L1, static_cast<qint64>(figure.leftOut)}};
    insertKnown(object, "denominator"_L1, figure.denominator);
    insertKnown(object, "value"_L1, figure.value);
    insertKnown(object, "low"_L1, figure.low);
    insertKnown(object, "high"_L1, figure.high);
    if (figure.squares != 0)
        object.insert("squares"_L1, figure.squares);
    if (figure.others)
        object.insert("others"_L1, partJson(*figure.others));
    insertParts(object, "sources"_L1, figure.sources);
    insertParts(object, "people"_L1, figure.people);
    return object;
}

FrozenFigure figureFromJson(const QJsonObject& object)
{
    FrozenFigure figure {.metric = object.value("metric"_L1).toString(),
        .period = {day(object.value("from"_L1)), day(object.value("to"_L1))},
        .windowDays = object.value("window"_L1).toInt(),
        .numerator = object.value("numerator"_L1).toDouble(),
        .denominator = number(object, "denominator"_L1),
        .value = number(object, "value"_L1),
        .low = number(object, "low"_L1),
        .high = number(object, "high"_L1),
        .squares = object.value("squares"_L1).toDouble(),
        .leftOut = object.value("left_out"_L1).toInteger(),
        .sources = partsFromJson(object.value("sources"_L1)),
        .people = partsFromJson(object.value("people"_L1))};
    if (object.contains("others"_L1))
        figure.others = partFromJson(object.value("others"_L1).toArray());
    return figure;
}

} // namespace

QString figuresText(const std::vector<FrozenFigure>& figures)
{
    QJsonArray array;
    for (const FrozenFigure& figure : figures)
        array.append(figureJson(figure));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<FrozenFigure> figuresFromText(const QString& text)
{
    std::vector<FrozenFigure> figures;
    for (const QJsonValue& figure : QJsonDocument::fromJson(text.toUtf8()).array())
        figures.push_back(figureFromJson(figure.toObject()));
    return figures;
}

} // namespace lotboard::storage
