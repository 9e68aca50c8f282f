#pragma once

#include "storage/engine/sqlite/sqliteconnection.h"
#include "storage/engine/statement.h"

namespace lotboard::storage {

/// A prepared statement, taken from its connection and given back at the end. Sees all rows that
/// were given to bulk writers before.
class SqliteStatement final : public Statement
{
public:
    SqliteStatement(SqliteConnection& connection, std::string_view sql)
        : m_connection(connection)
        , m_sql(sql)
        , m_hold(connection.rows())
        , m_statement(connection.takeStatement(sql))
    {
    }
    ~SqliteStatement() override { m_connection.giveBack(std::move(m_sql), std::move(m_statement)); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    bool step() override
    {
        m_connection.rows().settle();
        const int code = sqlite3_step(m_statement.get());
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            m_connection.check(code);
        return false;
    }
    void reset() override { sqlite3_reset(m_statement.get()); }

    int columnCount() const override { return sqlite3_column_count(m_statement.get()); }
    std::string_view columnName(int column) const override
    {
        return sqlite3_column_name(m_statement.get(), column);
    }
    ValueType type(int column) const override
    {
        switch (sqlite3_column_type(m_statement.get(), column)) {
        case SQLITE_INTEGER:
            return ValueType::Integer;
        case SQLITE_FLOAT:
            return ValueType::Real;
        case SQLITE_TEXT:
            return ValueType::Text;
        case SQLITE_BLOB:
            return ValueType::Blob;
        default:
            return ValueType::Null;
        }
    }
    std::int64_t int64(int column) const override
    {
        return sqlite3_column_int64(m_statement.get(), column);
    }
    double real(int column) const override
    {
        return sqlite3_column_double(m_statement.get(), column);
    }
    std::string_view text(int column) const override
    {
        const auto* data
            = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
        return {data, size(column)};
    }
    std::span<const std::byte> blob(int column) const override
    {
        const auto* data
            = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
        return {data, size(column)};
    }

protected:
    void bindInteger(int index, std::int64_t value) override
    {
        m_connection.check(sqlite3_bind_int64(m_statement.get(), index + 1, value));
    }
    void bindReal(int index, double value) override
    {
        m_connection.check(sqlite3_bind_double(m_statement.get(), index + 1, value));
    }
    void bindText(int index, std::string_view text) override
    {
        // SQLite takes a null pointer for NULL, and an empty view may have one.
        const char* data = text.empty() ? "" : text.data();
        m_connection.check(sqlite3_bind_text64(
            m_statement.get(), index + 1, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    void bindBlob(int index, std::span<const std::byte> bytes) override
    {
        const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data());
        m_connection.check(sqlite3_bind_blob64(
            m_statement.get(), index + 1, data, bytes.size(), SQLITE_TRANSIENT));
    }
    void bindNull(int index) override
    {
        m_connection.check(sqlite3_bind_null(m_statement.get(), index + 1));
    }

private:
    std::size_t size(int column) const
    {
        return static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    }

    SqliteConnection& m_connection;
    std::string m_sql;
    RowQueue::Hold m_hold;
    SqliteStatementHandle m_statement;
};

} // namespace lotboard::storage
