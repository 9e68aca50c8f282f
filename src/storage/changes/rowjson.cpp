#include "storage/changes/rowjson.h"

#include "storage/engine/database.h"

#include <QJsonArray>

#include <algorithm>
#include <string>

namespace lotboard::storage {
namespace {

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue valueOf(const Statement& row, int column)
{
    switch (row.type(column)) {
    case Statement::ValueType::Null:
    case Statement::ValueType::Blob: // No entity has one.
        return QJsonValue::Null;
    case Statement::ValueType::Integer:
        return QJsonValue(static_cast<qint64>(row.int64(column)));
    case Statement::ValueType::Real:
        return row.real(column);
    case Statement::ValueType::Text:
        return row.string(column);
    }
    return {};
}

QJsonObject objectOf(const Statement& row, std::span<const std::string_view> leftOut)
{
    QJsonObject object;
    for (int column = 0; column < row.columnCount(); ++column) {
        if (std::ranges::find(leftOut, row.columnName(column)) == leftOut.end())
            object.insert(qString(row.columnName(column)), valueOf(row, column));
    }
    return object;
}

void bindValue(Statement& statement, int index, const QJsonValue& value)
{
    if (value.isString())
        statement.bind(index, value.toString());
    else if (value.isNull())
        statement.bind(index, std::nullopt);
    else if (const qint64 whole = value.toInteger(); static_cast<double>(whole) == value.toDouble())
        statement.bind(index, static_cast<std::int64_t>(whole));
    else
        statement.bind(index, value.toDouble());
}

// The names in the SQL below come from our own schema, never from outside.

QJsonArray readParts(Database& database, const PartTable& part, std::int64_t id)
{
    const auto rows = database.prepare(std::string("SELECT * FROM ").append(part.table) + " WHERE "
        + std::string(part.owner) + " = ? ORDER BY " + std::string(part.order));
    rows->bindAll(id);
    QJsonArray parts;
    while (rows->step())
        parts.append(objectOf(*rows, std::span(&part.owner, 1)));
    return parts;
}

void insertValues(Database& database, std::string_view table, const QJsonObject& values)
{
    std::string names;
    std::string places;
    for (const QString& name : values.keys()) {
        names += (names.empty() ? "" : ", ") + name.toStdString();
        places += places.empty() ? "?" : ", ?";
    }
    const auto insert = database.prepare(
        std::string("INSERT INTO ").append(table) + " (" + names + ") VALUES (" + places + ")");
    int index = 0;
    for (const QJsonValue& value : values)
        bindValue(*insert, index++, value);
    insert->step();
}

void writeParts(Database& database, const PartTable& part, std::int64_t id, const QJsonArray& rows)
{
    database
        .prepare(std::string("DELETE FROM ").append(part.table) + " WHERE "
            + std::string(part.owner) + " = ?")
        ->run(id);
    for (const QJsonValue& row : rows) {
        QJsonObject values = row.toObject();
        values.insert(qString(part.owner), static_cast<qint64>(id));
        insertValues(database, part.table, values);
    }
}

/// Takes the arrays of part tables out of `row`.
QJsonObject takeParts(Entity entity, QJsonObject& row)
{
    QJsonObject parts;
    for (const PartTable& part : partsOf(entity)) {
        const QString name = qString(part.table);
        if (row.contains(name))
            parts.insert(name, row.take(name));
    }
    return parts;
}

void writeAllParts(Database& database, Entity entity, std::int64_t id, const QJsonObject& parts)
{
    for (const PartTable& part : partsOf(entity)) {
        const QString name = qString(part.table);
        if (parts.contains(name))
            writeParts(database, part, id, parts.value(name).toArray());
    }
}

void readSettings(Database& database, Entity entity, QJsonObject& row)
{
    if (settingsOf(entity).empty())
        return;
    const auto settings
        = database.prepare(std::string("SELECT key, value FROM ").append(settingsOf(entity)));
    while (settings->step())
        row.insert(settings->string(0), settings->string(1));
}

/// Takes what is no column out of `row`, where the entity has settings.
QJsonObject takeSettings(Database& database, Entity entity, QJsonObject& row)
{
    if (settingsOf(entity).empty())
        return {};
    QJsonObject settings = row;
    const auto columns = database.prepare("SELECT name FROM pragma_table_info(?)");
    columns->bindAll(tableOf(entity));
    while (columns->step())
        settings.remove(columns->string(0));
    for (const QString& key : settings.keys())
        row.remove(key);
    return settings;
}

void writeSettings(Database& database, Entity entity, const QJsonObject& settings)
{
    const std::string table(settingsOf(entity));
    for (auto setting = settings.begin(); setting != settings.end(); ++setting) {
        database.prepare("DELETE FROM " + table + " WHERE key = ?")->run(setting.key());
        if (!setting->isNull())
            database.prepare("INSERT INTO " + table + " (key, value) VALUES (?, ?)")
                ->run(setting.key(), setting->toString());
    }
}

} // namespace

QJsonObject readRow(Database& database, Entity entity, std::int64_t id)
{
    const auto row
        = database.prepare(std::string("SELECT * FROM ").append(tableOf(entity)) + " WHERE id = ?");
    row->bindAll(id);
    if (!row->step())
        return {};
    QJsonObject object = objectOf(*row, secretColumnsOf(entity));
    for (const PartTable& part : partsOf(entity))
        object.insert(qString(part.table), readParts(database, part, id));
    readSettings(database, entity, object);
    return object;
}

void writeRow(Database& database, Entity entity, std::int64_t id, const QJsonObject& values)
{
    QJsonObject columns = values;
    writeAllParts(database, entity, id, takeParts(entity, columns));
    writeSettings(database, entity, takeSettings(database, entity, columns));
    if (columns.isEmpty())
        return;
    std::string assignments;
    for (const QString& name : columns.keys())
        assignments += (assignments.empty() ? "" : ", ") + name.toStdString() + " = ?";
    const auto update = database.prepare(
        std::string("UPDATE ").append(tableOf(entity)) + " SET " + assignments + " WHERE id = ?");
    int index = 0;
    for (const QJsonValue& value : columns)
        bindValue(*update, index++, value);
    update->bind(index, id);
    update->step();
}

void addRow(Database& database, Entity entity, const QJsonObject& row)
{
    QJsonObject columns = row;
    const QJsonObject parts = takeParts(entity, columns);
    writeSettings(database, entity, takeSettings(database, entity, columns));
    insertValues(database, tableOf(entity), columns);
    writeAllParts(database, entity, row.value(QStringLiteral("id")).toInteger(), parts);
}

QJsonObject difference(const QJsonObject& row, const QJsonObject& other)
{
    QJsonObject changed;
    for (auto member = row.begin(); member != row.end(); ++member) {
        if (other.value(member.key()) != member.value())
            changed.insert(member.key(), member.value());
    }
    for (const QString& key : other.keys()) {
        if (!row.contains(key))
            changed.insert(key, QJsonValue::Null);
    }
    return changed;
}

} // namespace lotboard::storage
