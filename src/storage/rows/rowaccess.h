#pragma once

#include "storage/changes/permission.h"
#include "storage/changes/rowchange.h"
#include "storage/changes/rowremoval.h"
#include "storage/rows/rowwriter.h"

#include <optional>
#include <string_view>
#include <vector>

// What repositories of all aggregates have in common. Everything here throws DatabaseError.

namespace lotboard::storage {

// Fill in the parts of a row that was read; nothing to do for most.
void readParts(Database& database, Customer& customer);
void readParts(Database& database, Source& source);
void readParts(Database& database, Sale& sale);
void readParts(Database& database, Lead& lead);
void readParts(Database& database, Cadence& cadence);
void readParts(Database& database, Plan& plan);
template<class T>
void readParts(Database& /*database*/, T& /*value*/)
{
}

/// The rows that `condition` (SQL from WHERE or ORDER BY on, with a ? for each of `values`)
/// selects.
template<class T, class... Value>
std::vector<T> selectRows(Database& database, std::string_view condition, const Value&... values)
{
    std::vector<T> rows;
    const auto query = database.prepare(selectSql<T>() + " " + std::string(condition));
    query->bindAll(values...);
    while (query->step())
        rows.push_back(RowMapping<T>::read(*query));
    for (T& row : rows)
        readParts(database, row);
    return rows;
}

/// Error::NotFound if there is no such row.
template<class T>
Result<T> findRow(Database& database, decltype(T::id) id)
{
    auto rows = selectRows<T>(database, "WHERE id = ?", id);
    if (!rows.empty())
        return std::move(rows.front());
    const std::string_view table = tableOf(RowMapping<T>::entity);
    return Error {Error::Code::NotFound,
        {QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size()))
            + QStringLiteral(" %1").arg(id.value)},
        {}};
}

/// Adds a row and audits it; the value with its id.
template<class T>
Result<T> insertRow(UnitOfWork& unit, T value)
{
    value.id = RowWriter(unit.database(), unit.at()).add(value);
    value.version = 1;
    auditAdded(unit, RowMapping<T>::entity, value.id.value);
    return value;
}

/// Saves a row, if it is still at the version of `value`, and audits it; the value at its new
/// version. Error::NotFound, Error::Conflict.
template<class T>
Result<T> updateRow(UnitOfWork& unit, T value)
{
    const auto changed = changeRow(unit, RowMapping<T>::entity, value.id.value, value.version,
        [&] { RowWriter(unit.database(), unit.at()).change(value); });
    if (!changed)
        return changed.error();
    ++value.version;
    return value;
}

/// Takes a row away with its parts, if it is still at the version of `value`, and audits it.
/// Error::NotFound, Error::Conflict, also where another row refers to it.
template<class T>
Status removeRow(UnitOfWork& unit, const T& value)
{
    constexpr Entity entity = RowMapping<T>::entity;
    const std::int64_t id = value.id.value;
    const auto before = rowAtVersion(unit.database(), entity, id, value.version);
    if (!before)
        return before.error();
    if (removeRows(unit.database(), entity, {id, id}))
        return Error {Error::Code::Conflict, {rowName(entity, id)}, {}};
    unit.audit().record(AuditAction::Removed, entity, id, *before, {});
    return success();
}

} // namespace lotboard::storage
