#pragma once

#include "storage/changes/entity.h"
#include "storage/engine/statement.h"

#include <chrono>
#include <string>
#include <string_view>

namespace lotboard::storage {

/// How a domain value stands in its table, specialised for each. A specialisation has
///   entity             which table
///   columns            the names of its columns, without id, version and created_at
///   write(value, f)    calls f with a value for each of `columns`, in their order
///   read(row)          the value from a row of selectSql(), without its parts
template<class T>
struct RowMapping;

/// "SELECT id, version, … FROM …"
template<class T>
const std::string& selectSql()
{
    static const std::string sql = [] {
        std::string text = "SELECT id, version";
        for (const std::string_view column : RowMapping<T>::columns)
            text.append(", ").append(column);
        return text.append(" FROM ").append(tableOf(RowMapping<T>::entity));
    }();
    return sql;
}

/// "UPDATE … SET …, version = version + 1 WHERE id = ?"
template<class T>
const std::string& updateSql()
{
    static const std::string sql = [] {
        std::string text = std::string("UPDATE ").append(tableOf(RowMapping<T>::entity)) + " SET ";
        for (const std::string_view column : RowMapping<T>::columns)
            text.append(column).append(" = ?, ");
        return text + "version = version + 1 WHERE id = ?";
    }();
    return sql;
}

} // namespace lotboard::storage
