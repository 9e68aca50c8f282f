#include "storage/engine/sqlite/sqlitebulkwriter.h"

namespace lotboard::storage {
namespace {

std::string insertSql(std::string_view table, ColumnNames columns)
{
    std::string names;
    std::string parameters;
    for (const std::string_view column : columns) {
        const auto* separator = names.empty() ? "" : ", ";
        names.append(separator).append(column);
        parameters.append(separator).append("?");
    }
    return std::string("INSERT INTO ").append(table) + " (" + names + ") VALUES (" + parameters
        + ")";
}

} // namespace

SqliteBulkWriter::SqliteBulkWriter(
    SqliteConnection& connection, std::string_view table, ColumnNames columns)
    : BulkWriter(columns.size())
    , m_connection(connection)
    , m_rows(connection.rows())
    , m_sql(insertSql(table, columns))
    , m_insert((m_rows.settle(), connection.takeStatement(m_sql)))
{
}

SqliteBulkWriter::~SqliteBulkWriter()
{
    m_rows.settleQuietly();
    m_connection.giveBack(std::move(m_sql), std::move(m_insert));
}

} // namespace lotboard::storage
