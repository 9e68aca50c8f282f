#pragma once

#include "storage/engine/sqlite/rowqueue.h"

#include <QString>

#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lotboard::storage {

struct SqliteCloser
{
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using SqliteHandle = std::unique_ptr<sqlite3, SqliteCloser>;
using SqliteStatementHandle = std::unique_ptr<sqlite3_stmt, SqliteCloser>;

/// A handle with the path it belongs to, the prepared statements that wait for their next use, and
/// the rows that are still to be written. Turns error codes into DatabaseError.
class SqliteConnection
{
public:
    /// `flags` as of sqlite3_open_v2().
    SqliteConnection(QString path, int flags);

    sqlite3* handle() const { return m_handle.get(); }
    const QString& path() const { return m_path; }
    RowQueue& rows() { return m_rows; }

    /// Throws for anything but SQLITE_OK.
    void check(int code) const;

    SqliteStatementHandle takeStatement(std::string_view sql);
    void giveBack(std::string sql, SqliteStatementHandle statement);

private:
    QString m_path;
    SqliteHandle m_handle;
    std::unordered_map<std::string, SqliteStatementHandle> m_kept;
    RowQueue m_rows; ///< Last: its thread uses the others.
};

} // namespace lotboard::storage
