#pragma once

#include "storage/engine/bulkwriter.h"
#include "storage/engine/sqlite/sqliteconnection.h"

#include <string>
#include <string_view>

namespace lotboard::storage {

/// Puts rows into the queue of its connection.
class SqliteBulkWriter final : public BulkWriter
{
public:
    SqliteBulkWriter(SqliteConnection& connection, std::string_view table, ColumnNames columns);
    /// Writes what waits. An error is thrown by the next use of the connection.
    ~SqliteBulkWriter() override;
    SqliteBulkWriter(const SqliteBulkWriter&) = delete;
    SqliteBulkWriter& operator=(const SqliteBulkWriter&) = delete;

protected:
    // By position: values come in the order of the columns.
    void bindInteger(int /*index*/, std::int64_t value) override { m_rows.addInteger(value); }
    void bindReal(int /*index*/, double value) override { m_rows.addReal(value); }
    void bindText(int /*index*/, std::string_view text) override { m_rows.addText(text); }
    void bindBlob(int /*index*/, std::span<const std::byte> bytes) override
    {
        m_rows.addBlob({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    void bindNull(int /*index*/) override { m_rows.addNull(); }

    void endRow() override { m_rows.endRow(m_insert.get()); }

private:
    SqliteConnection& m_connection;
    RowQueue& m_rows;
    std::string m_sql;
    SqliteStatementHandle m_insert;
};

} // namespace lotboard::storage
