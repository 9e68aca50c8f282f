#pragma once

#include "storage/changes/entity.h"

#include <QJsonObject>

namespace lotboard::storage {

class Database;

/// A row with its parts as an object: a value per column, an array per part table, a text per
/// setting that was made. Empty if there is no such row. Throws DatabaseError.
QJsonObject readRow(Database& database, Entity entity, std::int64_t id);

/// Sets the columns, parts and settings that `values` names to what it says, and takes a setting
/// away that is null there; others stay. `values` of a row that is there. Throws DatabaseError.
void writeRow(Database& database, Entity entity, std::int64_t id, const QJsonObject& values);

/// Adds a row with its parts as readRow() gave it, its id among the values. Throws DatabaseError.
void addRow(Database& database, Entity entity, const QJsonObject& row);

/// The members of `row` that differ from those of `other`; null for what only `other` has.
QJsonObject difference(const QJsonObject& row, const QJsonObject& other);

} // namespace lotboard::storage
