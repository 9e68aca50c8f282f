#pragma once

#include "storage/changes/entity.h"

#include <QJsonObject>

namespace lotboard::storage {

class Database;

/// A row with its parts as an object: a value per column, an array per part table. Empty if there
/// is no such row. Throws DatabaseError.
QJsonObject readRow(Database& database, Entity entity, std::int64_t id);

/// Sets the columns and parts that `values` names to what it says; other columns stay. Nothing
/// happens if there is no such row. Throws DatabaseError.
void writeRow(Database& database, Entity entity, std::int64_t id, const QJsonObject& values);

/// Adds a row with its parts as readRow() gave it, its id among the values. Throws DatabaseError.
void addRow(Database& database, Entity entity, const QJsonObject& row);

/// The members of `row` that differ from those of `other`.
QJsonObject difference(const QJsonObject& row, const QJsonObject& other);

} // namespace lotboard::storage
